package org.riverchief.registry.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** The fields of views and facts as they stand in JSON, so that a file and the registry can be held against each other. */
@ApplicationScoped
public class RecordFields {

    private final ObjectMapper json;

    RecordFields(ObjectMapper json) {
        this.json = json;
    }

    /** Returns the fields as cells: text, numbers and truth as such, words of a list with blanks between, shapes as JSON. */
    public Map<String, Object> cells(Object view) {
        Map<String, Object> cells = new LinkedHashMap<>();
        json.valueToTree(view).properties().forEach(field -> cells.put(field.getKey(), cell(field.getValue())));
        return cells;
    }

    /** Writes a row for each view. */
    public void write(List<?> views, RowSink sink) throws IOException {
        for (Object view : views) {
            sink.row(cells(view));
        }
    }

    private static Object cell(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isArray()) {
            StringJoiner words = new StringJoiner(" ");
            value.forEach(word -> words.add(word.asText()));
            return words.toString();
        }
        return value.isObject() ? value : value.asText();
    }

    /**
     * Returns whether a view and the facts say the same in these fields, an absent one included; numbers are equal whatever
     * their digits after the point.
     */
    public boolean agree(Object view, Object facts, Set<String> fields) {
        JsonNode seen = json.valueToTree(view);
        JsonNode asked = json.valueToTree(facts);
        return fields.stream().allMatch(field -> equal(seen.path(field), asked.path(field)));
    }

    private static boolean equal(JsonNode seen, JsonNode asked) {
        return seen.equals(
                (one, other) -> {
                    if (one.equals(other)) {
                        return 0;
                    }
                    boolean sameNumber = one.isNumber()
                            && other.isNumber()
                            && one.decimalValue().compareTo(other.decimalValue()) == 0;
                    return sameNumber ? 0 : 1;
                },
                asked);
    }
}
