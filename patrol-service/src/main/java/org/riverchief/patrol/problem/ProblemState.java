package org.riverchief.patrol.problem;

/** Where a problem stands. */
public enum ProblemState {
    /** Known, but no department has it yet. */
    REPORTED,
    /** A department must act until the due date. */
    DISPATCHED,
    /** The lead department has it in hand. */
    ACCEPTED,
    /** The department says it is done; nobody checked yet. */
    HANDLED,
    /** Somebody else looked and found it done; the reporter is asked. */
    REINSPECTED,
    /** The department gave it back; the office must find another. */
    RETURNED,
    /** It turned out not to be fixed and could not be given to its department again by itself. */
    REOPENED,
    /** Done, checked, and the reporter agreed or said nothing in time. */
    CLOSED,
    /** Part of another problem, which goes on. */
    MERGED,
    /** Taken back by its reporter before anybody worked on it. */
    WITHDRAWN;

    /** Returns whether something is still to be done about it. */
    public boolean isOpen() {
        return this != CLOSED && this != MERGED && this != WITHDRAWN;
    }

    /** Returns whether a department has to do something about it. */
    public boolean isWithDepartment() {
        return this == DISPATCHED || this == ACCEPTED;
    }

    /** Returns whether it is dispatched as soon as the missing fact is known. */
    boolean waitsForRoute() {
        return this == REPORTED || this == REOPENED;
    }
}
