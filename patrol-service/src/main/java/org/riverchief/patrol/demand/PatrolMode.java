package org.riverchief.patrol.demand;

import com.fasterxml.jackson.annotation.JsonAlias;

/** In which way a reach is patrolled; which of them count for a task is said by the rule. */
public enum PatrolMode {
    @JsonAlias("ON_SITE")
    WALK,
    BOAT,
    /** For reaches a person cannot get to. */
    DRONE,
    /** A meeting about the reach. */
    MEETING,
    /** Being there while a problem is handled. */
    @JsonAlias("HANDLING")
    ON_SITE_HANDLING
}
