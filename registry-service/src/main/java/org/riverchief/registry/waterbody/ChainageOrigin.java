package org.riverchief.registry.waterbody;

/** Where the kilometres of a water body are counted from. */
enum ChainageOrigin {
    SOURCE,
    MOUTH
}
