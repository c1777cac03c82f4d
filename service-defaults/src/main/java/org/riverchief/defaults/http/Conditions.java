package org.riverchief.defaults.http;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;

/**
 * What a keyset-paged list asks for: conditions that grow with the filters given, the order, and the position after which
 * the page starts. Values travel as named parameters only.
 */
public final class Conditions {

    private final StringJoiner conditions = new StringJoiner(" and ").setEmptyValue("1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();
    private String order = "";

    /** Adds a condition without a parameter. */
    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with one named parameter; an absent value asks for nothing. */
    public Conditions and(String condition, String name, @Nullable Object value) {
        return value == null ? this : and(condition).with(name, value);
    }

    /** Adds a further parameter of a condition. */
    public Conditions with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** Keeps a division and all below it, when one is asked for. */
    public Conditions below(String column, @Nullable String divisionCode) {
        if (divisionCode == null) {
            return this;
        }
        return and(
                column + " like :below", "below", DivisionCode.of(divisionCode).prefix() + "%");
    }

    /**
     * Sorts upwards by the keys, the last of which is unique, and continues after the page before.
     *
     * @throws org.riverchief.defaults.problem.DomainException {@code invalid-cursor} when the position is not of this list
     */
    public Conditions ascending(PageRequest page, SortKey... keys) {
        return sorted(page, List.of(keys), ">", "");
    }

    /** Sorts downwards, otherwise as {@link #ascending}. */
    public Conditions descending(PageRequest page, SortKey... keys) {
        return sorted(page, List.of(keys), "<", " desc");
    }

    /** Returns the conditions as one HQL expression, followed by the order when there is one. */
    public String text() {
        return conditions + order;
    }

    /** Returns the conditions followed by an order of its own, for queries that are not paged. */
    public String orderedBy(String columns) {
        return conditions + " order by " + columns;
    }

    /** Returns the named parameters of {@link #text}. */
    public Map<String, Object> parameters() {
        return parameters;
    }

    private Conditions sorted(PageRequest page, List<SortKey> keys, String comparison, String direction) {
        order = keys.stream().map(key -> key.column() + direction).collect(Collectors.joining(", ", " order by ", ""));
        page.cursor(keys.size()).ifPresent(position -> {
            List<String> names =
                    IntStream.range(0, keys.size()).mapToObj(i -> "after" + i).toList();
            conditions.add("(%s) %s (%s)"
                    .formatted(
                            keys.stream().map(SortKey::column).collect(Collectors.joining(", ")),
                            comparison,
                            names.stream().map(name -> ":" + name).collect(Collectors.joining(", "))));
            for (int i = 0; i < names.size(); i++) {
                with(names.get(i), value(keys.get(i), position.get(i)));
            }
        });
        return this;
    }

    private static Object value(SortKey key, String text) {
        try {
            return key.reader().apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.invalid(e);
        }
    }
}
