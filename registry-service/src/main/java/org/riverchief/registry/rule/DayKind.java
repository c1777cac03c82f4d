package org.riverchief.registry.rule;

/** Which days a period counts. */
public enum DayKind {
    CALENDAR,
    WORKING
}
