package org.riverchief.registry.division;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A name a division had, until the day before {@code validTo}. */
@Embeddable
record FormerName(String name, LocalDate validFrom, LocalDate validTo) {}
