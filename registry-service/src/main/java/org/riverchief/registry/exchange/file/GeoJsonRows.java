package org.riverchief.registry.exchange.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.exchange.Column;
import org.riverchief.registry.exchange.ImportRow;

/** Features of a GeoJSON collection, read one after the other; what is not a column is passed over. */
final class GeoJsonRows implements RowReader {

    private static final ObjectMapper JSON =
            new ObjectMapper(new JsonFactory()).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final JsonParser parser;
    private final List<Column> columns;
    private int number;
    private boolean begun;

    private GeoJsonRows(JsonParser parser, List<Column> columns) {
        this.parser = parser;
        this.columns = columns;
    }

    static GeoJsonRows open(Path file, List<Column> columns) throws IOException {
        return new GeoJsonRows(JSON.createParser(file.toFile()), columns);
    }

    @Override
    public boolean hasNext() {
        try {
            if (!begun) {
                findFeatures();
                begun = true;
                parser.nextToken();
            }
            return parser.currentToken() == JsonToken.START_OBJECT;
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void findFeatures() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw broken(null);
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean features = "features".equals(parser.currentName());
            JsonToken value = parser.nextToken();
            if (features && value == JsonToken.START_ARRAY) {
                return;
            }
            parser.skipChildren();
        }
        throw broken(null);
    }

    @Override
    public ImportRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        number++;
        try {
            JsonNode feature = JSON.readTree(parser);
            parser.nextToken();
            return row(feature);
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportRow row(JsonNode feature) {
        Map<String, Object> values = new LinkedHashMap<>();
        JsonNode properties = feature.path("properties");
        for (Column column : columns) {
            JsonNode value = properties.path(column.name());
            if (!value.isMissingNode() && !value.isNull() && !isBlank(value)) {
                values.put(column.name(), column.isShape() && value.isTextual() ? value.asText() : value);
            }
        }
        JsonNode geometry = feature.path("geometry");
        if (geometry.isObject()) {
            String shape = geometry.path("type").asText().endsWith("Polygon") ? Column.AREA : Column.GEOMETRY;
            columns.stream()
                    .filter(column -> column.name().equals(shape))
                    .forEach(column -> values.put(shape, geometry));
        }
        return new ImportRow(number, values);
    }

    private static boolean isBlank(JsonNode value) {
        return value.isTextual() && value.asText().isBlank();
    }

    private UnreadableFileException broken(@Nullable Throwable cause) {
        return new UnreadableFileException(
                number, "", "The file is no GeoJSON FeatureCollection, or ends before its time", cause);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
