package org.riverchief.patrol.deadline;

/** A deadline, or the fact that is missing to tell one. */
public sealed interface DeadlineResult permits Deadline, DeadlineGap {}
