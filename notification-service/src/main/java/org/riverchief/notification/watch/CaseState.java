package org.riverchief.notification.watch;

enum CaseState {
    /** Only later news came so far: the dispatch is still on its way. */
    UNKNOWN,
    OPEN,
    HANDLED,
    CLOSED
}
