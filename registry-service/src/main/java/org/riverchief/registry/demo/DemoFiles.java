package org.riverchief.registry.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files below {@code demo/} on the class path. */
@ApplicationScoped
class DemoFiles {

    private final ObjectMapper json;

    DemoFiles(ObjectMapper json) {
        this.json = json;
    }

    byte[] bytes(String name) {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The demo file is not on the class path [name=%s]".formatted(name));
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the rows of a CSV file; empty cells are left out, a column named {@code x[]} holds words. */
    List<Map<String, Object>> rows(String name) {
        try (MappingIterator<Map<String, String>> lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(bytes(name))) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (lines.hasNext()) {
                rows.add(row(lines.next()));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> row(Map<String, String> cells) {
        Map<String, Object> row = new HashMap<>();
        cells.forEach((column, cell) -> {
            if (column.endsWith("[]")) {
                row.put(column.replace("[]", ""), cell.isEmpty() ? List.of() : List.of(cell.split(" ")));
            } else if (!cell.isEmpty()) {
                row.put(column, cell);
            }
        });
        return row;
    }

    /** Returns the features of a GeoJSON file: their properties with the geometry among them. */
    List<Map<String, Object>> features(String name) {
        try {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (JsonNode feature : json.readTree(bytes(name)).get("features")) {
                Map<String, Object> row = new HashMap<>();
                feature.get("properties").properties().forEach(entry -> row.put(entry.getKey(), entry.getValue()));
                row.put("geometry", feature.get("geometry"));
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T as(Class<T> type, Map<String, Object> row) {
        return json.convertValue(row, type);
    }
}
