package org.riverchief.registry.sharing;

/** How closely data is guarded. */
enum Classification {
    PUBLIC,
    INTERNAL,
    SENSITIVE,
    CONFIDENTIAL
}
