package org.riverchief.notification.calendar;

/** How far a year's calendar can be relied on. */
public enum Evidence {
    /** An office compared it with the notice. */
    CONFIRMED,
    /** Taken from the notice, not yet compared by an office. */
    UNCHECKED,
    /** No notice yet: only what the law fixes by date. */
    PROVISIONAL
}
