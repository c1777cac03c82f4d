package org.riverchief.registry.waterbody;

/** Kinds of waters; MICRO are ponds, ditches and the like (小微水体). */
public enum WaterBodyKind {
    RIVER,
    LAKE,
    RESERVOIR,
    CANAL,
    MICRO
}
