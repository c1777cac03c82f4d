package org.riverchief.defaults.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * One value a list is sorted by.
 *
 * @param column an HQL path that is never null
 * @param reader how its value is read from a cursor; throws for text it does not understand
 */
public record SortKey(String column, Function<String, ?> reader) {

    public static SortKey text(String column) {
        return new SortKey(column, text -> text);
    }

    public static SortKey id(String column) {
        return new SortKey(column, UUID::fromString);
    }

    public static SortKey instant(String column) {
        return new SortKey(column, Instant::parse);
    }

    public static SortKey day(String column) {
        return new SortKey(column, LocalDate::parse);
    }
}
