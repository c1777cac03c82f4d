package org.riverchief.registry.role;

/** What an appointment is for: a whole division, a water with all that flows into it, one water, or a reach. */
public enum Place {
    DIVISION,
    BASIN,
    WATER_BODY,
    REACH
}
