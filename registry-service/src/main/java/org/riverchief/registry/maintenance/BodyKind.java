package org.riverchief.registry.maintenance;

/** What kind of body keeps the water. */
enum BodyKind {
    VILLAGE,
    TOWN,
    COMPANY,
    INSTITUTION,
    SOCIAL
}
