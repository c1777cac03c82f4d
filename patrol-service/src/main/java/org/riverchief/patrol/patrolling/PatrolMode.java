package org.riverchief.patrol.patrolling;

/** How a reach is patrolled. */
public enum PatrolMode {
    ON_SITE,
    DRONE,
    MEETING,
    HANDLING
}
