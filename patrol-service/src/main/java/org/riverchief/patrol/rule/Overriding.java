package org.riverchief.patrol.rule;

/** What the divisions below may do to a part of a rule. */
public enum Overriding {
    FREE,
    /** Only ask for more: a higher minimum, a lower maximum, a higher frequency, fewer ways of patrolling. */
    STRICTER_ONLY,
    FIXED
}
