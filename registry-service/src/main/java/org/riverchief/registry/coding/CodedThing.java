package org.riverchief.registry.coding;

/** What carries a national code. */
public enum CodedThing {
    RIVER,
    LAKE,
    RESERVOIR,
    CANAL,
    MICRO,
    REACH
}
