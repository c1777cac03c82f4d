package org.riverchief.registry.graph;

/** The ways along the water, as the Network-Linked Data Index of the USGS names them: UM, UT, DM, DD. */
public enum Mode {
    UPSTREAM_MAIN,
    UPSTREAM_TRIBUTARIES,
    DOWNSTREAM_MAIN,
    DOWNSTREAM_DIVERSIONS;

    boolean isUpstream() {
        return this == UPSTREAM_MAIN || this == UPSTREAM_TRIBUTARIES;
    }

    /** Returns whether side ways are followed, not only the main one. */
    boolean branches() {
        return this == UPSTREAM_TRIBUTARIES || this == DOWNSTREAM_DIVERSIONS;
    }
}
