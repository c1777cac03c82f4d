package org.riverchief.defaults.security;

/** Levels of administrative divisions, from the widest to the narrowest. */
public enum DivisionLevel {
    PROVINCE,
    CITY,
    COUNTY,
    TOWN,
    VILLAGE
}
