package org.riverchief.registry.waterbody;

import java.time.LocalDate;
import java.util.UUID;
import org.riverchief.registry.Standing;

/**
 * A water body is about to end, in the running transaction. Whoever keeps things that lie on waters observes this and adds
 * those that would be left to {@code standing}, which refuses the end.
 *
 * @param from first day it no longer exists
 */
public record WaterBodyEnding(UUID waterBodyId, LocalDate from, Standing standing) {}
