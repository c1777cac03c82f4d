package org.riverchief.registry.exchange.job;

/** How far an import is. */
enum ImportState {
    QUEUED,
    RUNNING,
    /** All rows, or all but the bad ones, are in the registry. */
    IMPORTED,
    /** A dry run is over; nothing was changed. */
    CHECKED,
    /** Nothing was changed because of the rows named. */
    REJECTED,
    /** Nothing was changed because of a fault of the service. */
    FAILED
}
