package org.riverchief.patrol.problem;

/** Why a due date moved. */
public enum DueDateMove {
    /** The department asked for more time and the office granted it. */
    EXTENSION,
    /** The calendar it was counted with was corrected. */
    CALENDAR
}
