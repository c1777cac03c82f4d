package org.riverchief.registry.archive;

/** Which part of an archive an attribute stands in: what stays, or what changes. */
enum ArchiveSection {
    BASE,
    DYNAMIC
}
