package org.riverchief.registry.waterbody;

/** Where the kilometres of a water body are counted from. */
public enum ChainageOrigin {
    SOURCE,
    MOUTH
}
