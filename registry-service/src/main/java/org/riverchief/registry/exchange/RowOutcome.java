package org.riverchief.registry.exchange;

/** What a row did. */
public enum RowOutcome {
    CREATED,
    CHANGED,
    UNCHANGED
}
