package org.riverchief.registry.coverage;

/**
 * The coverage of a water or of a division.
 *
 * @param key id of the water or code of the division
 * @param reaches how many reaches it has, of all levels; none: nothing is known of its length
 */
record CoverageShare(String key, String name, int reaches, CoverageSum sum) {}
