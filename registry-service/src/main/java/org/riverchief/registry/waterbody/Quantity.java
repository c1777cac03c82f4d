package org.riverchief.registry.waterbody;

/** What a figure tells, with its unit. */
public enum Quantity {
    LENGTH_KM,
    BASIN_AREA_KM2,
    STORAGE_M3
}
