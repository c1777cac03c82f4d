package org.riverchief.registry.board;

/** What the last inspection found. */
public enum BoardCondition {
    INTACT,
    DAMAGED,
    UNREADABLE,
    MISSING
}
