package org.riverchief.registry.features;

/**
 * A property of the features of a collection.
 *
 * @param title what it is called on pages
 * @param column SQL expression
 * @param open whether everybody sees it; if not, only callers in whose division the feature lies
 */
public record Property(String name, String title, String column, PropertyType type, boolean open) {}
