package org.riverchief.registry.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a file.
 *
 * @param number as a spreadsheet shows it; of GeoJSON the feature's place, the first being 1
 * @param values by column name: text, or JSON where it comes from GeoJSON; empty cells are left out
 */
public record ImportRow(int number, Map<String, Object> values) {

    /** Returns the cell's text. */
    public Optional<String> text(String column) {
        Object value = values.get(column);
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(value instanceof JsonNode json && json.isValueNode() ? json.asText() : value.toString());
    }

    /**
     * Returns the cell's text.
     *
     * @throws CellException when it is empty
     */
    public String require(String column) {
        return text(column).orElseThrow(() -> new CellException(column, "This cell must not be empty"));
    }
}
