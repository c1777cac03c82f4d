package org.riverchief.registry.exchange;

/**
 * A column of the files of a kind.
 *
 * @param name as in the JSON of the thing; the heading of a file may use it
 * @param title what the heading of an exported sheet says; a file may use it as well
 */
public record Column(String name, String title) {

    public static final String GEOMETRY = "geometry";
    public static final String AREA = "area";

    /** Returns whether its cells hold a shape, in sheets as well-known text. */
    public boolean isShape() {
        return name.equals(GEOMETRY) || name.equals(AREA);
    }
}
