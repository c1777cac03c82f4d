package org.riverchief.registry.exchange.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.exchange.Column;

/** Writes rows as features: the line as geometry, or else the area; an area beside a line goes among the properties. */
final class GeoJsonRowWriter implements RowWriter {

    private final JsonGenerator json;
    private final List<Column> columns;

    GeoJsonRowWriter(OutputStream stream, List<Column> columns) throws IOException {
        this.columns = columns;
        json = new ObjectMapper()
                .getFactory()
                .createGenerator(stream)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    @Override
    public void row(Map<String, ? extends @Nullable Object> values) throws IOException {
        Object line = values.get(Column.GEOMETRY);
        Object geometry = line == null ? values.get(Column.AREA) : line;
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeFieldName("geometry");
        json.writeTree(geometry instanceof JsonNode shape ? shape : NullNode.getInstance());
        json.writeObjectFieldStart("properties");
        for (Column column : columns) {
            Object value = values.get(column.name());
            if (value != null && value != geometry) {
                json.writeFieldName(column.name());
                property(value);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void property(Object value) throws IOException {
        if (value instanceof JsonNode shape) {
            json.writeString(WellKnownText.write(shape));
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
