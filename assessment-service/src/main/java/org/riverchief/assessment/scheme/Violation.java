package org.riverchief.assessment.scheme;

/**
 * Something that is wrong with a proposed scheme version.
 *
 * @param code one of the codes in {@code docs/problems.md}
 * @param field where it is, such as {@code indicators[2].bands[0]}
 */
record Violation(String code, String field, String message) {}
