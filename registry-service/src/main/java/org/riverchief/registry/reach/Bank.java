package org.riverchief.registry.reach;

/** Which side of the water a reach is, seen downstream. */
public enum Bank {
    LEFT,
    RIGHT,
    BOTH
}
