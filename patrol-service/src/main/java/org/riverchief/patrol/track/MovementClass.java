package org.riverchief.patrol.track;

/** How the patrol moved, by the speed at or below which half of its metres were travelled. */
public enum MovementClass {
    /** No movement beyond the fixes' own uncertainty. */
    STILL,
    FOOT,
    /** Faster than walking, slower than traffic: boat, bicycle. */
    BOAT,
    VEHICLE
}
