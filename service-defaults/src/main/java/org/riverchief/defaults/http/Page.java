package org.riverchief.defaults.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next what to send as {@code after} for the following page; absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Cuts a page out of rows that were read with one more than the limit.
     *
     * @param cursor the sort values of a row, ending in its id, as {@link Cursor#encode} takes them
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }
}
