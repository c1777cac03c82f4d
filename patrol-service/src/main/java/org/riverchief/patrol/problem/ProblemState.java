package org.riverchief.patrol.problem;

/** Where a problem stands. */
enum ProblemState {
    /** Known, but no department has it yet. */
    REPORTED,
    /** A department must act until the due date. */
    DISPATCHED,
    /** The department says it is done; nobody checked yet. */
    HANDLED,
    /** The department gave it back; the office must find another. */
    RETURNED,
    /** Checked and done. */
    CLOSED
}
