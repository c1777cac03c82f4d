package org.riverchief.patrol.deadline;

/** What a time limit is for, and from when it counts. */
public enum DeadlineKind {
    /** To be handled, from the dispatch. */
    HANDLING,
    /** To be taken in hand by the department, from the dispatch. */
    RECEIPT,
    /** To be looked at by somebody else, from the handling. */
    REINSPECTION,
    /** For the reporter to agree or not, from the re-inspection. */
    AGREEMENT,
    /** After which what a village chief cannot solve goes to the chief above, from the report. */
    ESCALATION,
    /** While reporters may change or take back what nobody worked on, from the report. */
    CORRECTION,
    /** How long back another problem at the same place makes one a recurrence. */
    RECURRENCE
}
