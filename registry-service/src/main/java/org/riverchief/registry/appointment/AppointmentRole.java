package org.riverchief.registry.appointment;

/** What a chief is appointed to be. */
public enum AppointmentRole {
    FIRST_GENERAL_CHIEF,
    GENERAL_CHIEF,
    DEPUTY_GENERAL_CHIEF,
    RIVER_CHIEF,
    REACH_STEWARD,
    PATROLLER;

    /** Returns whether the role is held for a reach, not for a whole division. */
    boolean isForReach() {
        return switch (this) {
            case FIRST_GENERAL_CHIEF, GENERAL_CHIEF, DEPUTY_GENERAL_CHIEF -> false;
            case RIVER_CHIEF, REACH_STEWARD, PATROLLER -> true;
        };
    }

    /** Returns whether a division has at most one at any instant (双总河长制). */
    boolean isHeldByOne() {
        return switch (this) {
            case FIRST_GENERAL_CHIEF, GENERAL_CHIEF -> true;
            case DEPUTY_GENERAL_CHIEF, RIVER_CHIEF, REACH_STEWARD, PATROLLER -> false;
        };
    }
}
