package org.riverchief.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;

/** Conditions of a list that grow with what is asked for; values travel as named parameters only. */
public final class Filter {

    private final StringJoiner conditions = new StringJoiner(" and ").setEmptyValue("1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    public Filter and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    /** Adds a further parameter of a condition. */
    public Filter with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** Adds the condition when there is a value for it. */
    public Filter andIf(String condition, String name, @Nullable Object value) {
        return value == null ? this : and(condition, name, value);
    }

    /** Keeps a division and all below it, when one is asked for. */
    public Filter below(String column, @Nullable String divisionCode) {
        if (divisionCode == null) {
            return this;
        }
        return and(
                column + " like :below", "below", DivisionCode.of(divisionCode).prefix() + "%");
    }

    /** Returns the query, ordered so that pages are stable. */
    public String orderedBy(String columns) {
        return conditions + " order by " + columns;
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
