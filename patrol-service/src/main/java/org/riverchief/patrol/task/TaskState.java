package org.riverchief.patrol.task;

/** What became of a task. */
public enum TaskState {
    /** Patrols are still to be made, to arrive or to be decided on. */
    OPEN,
    DONE,
    MISSED,
    /** The office asks for nothing, for the reason it gave. */
    WAIVED,
    /** Nothing is owed: the appointment does not cover enough of the period. */
    LAPSED
}
