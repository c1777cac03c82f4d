package org.riverchief.registry.edition;

/**
 * A line with the post it is about.
 *
 * @param postKey names the post over editions: role, division, and what it is for
 */
record KeyedEntry(String postKey, ListEntry entry) {}
