package org.riverchief.registry.reach;

/** Which part of a water a reach is: its banks (岸上), the water itself (岸下), or both. */
public enum Zone {
    ONSHORE,
    IN_WATER,
    BOTH
}
