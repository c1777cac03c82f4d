package org.riverchief.registry.sharing;

/** How often data is delivered. */
enum Frequency {
    REALTIME,
    HOURLY,
    DAILY,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    YEARLY
}
