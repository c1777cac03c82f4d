package org.riverchief.assessment.listing;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

/** The conditions of a list that is sorted downwards by one value and an id. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Adds a condition without parameters. */
    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with one named parameter; an absent value asks for nothing. */
    public Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /**
     * Continues after the page before.
     *
     * @throws DomainException {@code invalid-cursor} when the cursor's values do not read
     */
    public Conditions after(PageRequest page, String sortedBy, Function<String, ?> reader, String id) {
        page.cursor(2).ifPresent(cursor -> {
            conditions.add("(%1$s < :afterValue or %1$s = :afterValue and %2$s < :afterId)".formatted(sortedBy, id));
            parameters.put("afterValue", read(cursor.get(0), reader));
            parameters.put("afterId", read(cursor.get(1), UUID::fromString));
        });
        return this;
    }

    /** Returns the conditions as one HQL expression. */
    public String text() {
        return String.join(" and ", conditions);
    }

    /** Returns the named parameters of {@link #text}. */
    public Map<String, Object> parameters() {
        return parameters;
    }

    private static Object read(String text, Function<String, ?> reader) {
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new DomainException(
                    Kind.INVALID, "invalid-cursor", "The parameter after is not the next of a page of this list");
        }
    }
}
