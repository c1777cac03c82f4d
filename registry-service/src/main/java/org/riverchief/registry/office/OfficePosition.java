package org.riverchief.registry.office;

/** What somebody is at an office. */
public enum OfficePosition {
    HEAD,
    DEPUTY_HEAD,
    LIAISON,
    STAFF
}
