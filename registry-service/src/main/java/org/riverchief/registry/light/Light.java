package org.riverchief.registry.light;

/** How a milestone stands. */
public enum Light {
    ON_TRACK,
    AT_RISK,
    OVERDUE,
    DONE
}
