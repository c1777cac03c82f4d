package org.riverchief.patrol.provenance;

/** How well the source of a rule, a kind or a limit is known. */
public enum Evidence {
    /** A document of the division itself. */
    OFFICIAL,
    /** Read in the source named. */
    FOUND,
    /** Read in the code of the system named. */
    FOUND_IN_CODE,
    /** Quoted from memory, or from a source that quotes another. */
    REMEMBERED,
    /** The platform's own proposal. */
    PROPOSED
}
