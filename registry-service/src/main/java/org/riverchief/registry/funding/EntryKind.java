package org.riverchief.registry.funding;

/** What is booked. */
enum EntryKind {
    ALLOCATED,
    SPENT
}
