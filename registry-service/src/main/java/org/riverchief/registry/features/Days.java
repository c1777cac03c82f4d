package org.riverchief.registry.features;

import java.time.LocalDate;

/** A stretch of days, both ends in it. */
public record Days(LocalDate first, LocalDate last) {

    /** Stands for no beginning; PostgreSQL and Java both know the day. */
    public static final LocalDate EVER = LocalDate.of(1, 1, 1);

    /** Stands for no end. */
    public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    public static Days of(LocalDate day) {
        return new Days(day, day);
    }
}
