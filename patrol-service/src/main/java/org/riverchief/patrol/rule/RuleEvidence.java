package org.riverchief.patrol.rule;

/** How well the source of a rule's numbers is known. */
enum RuleEvidence {
    /** A document of the division itself. */
    OFFICIAL,
    /** Read in the source named. */
    FOUND,
    /** Read in the code of the system named. */
    FOUND_IN_CODE,
    /** Quoted from memory. */
    REMEMBERED,
    /** The platform's own proposal. */
    PROPOSED
}
