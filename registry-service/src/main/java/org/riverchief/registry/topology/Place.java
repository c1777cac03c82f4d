package org.riverchief.registry.topology;

import java.math.BigDecimal;
import java.util.UUID;

/** A place on the water. */
public record Place(UUID waterBodyId, BigDecimal km) {}
