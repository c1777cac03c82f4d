package org.riverchief.registry.exchange.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riverchief.documents.sheet.SheetWriter;
import org.riverchief.registry.exchange.Column;
import org.riverchief.registry.exchange.ExchangeKind;

/** Writes rows into a sheet, shapes as well-known text. */
final class SheetRowWriter implements RowWriter {

    private final SheetWriter sheet;
    private final List<Column> columns;

    SheetRowWriter(OutputStream stream, ExchangeFormat format, ExchangeKind<?> kind) throws IOException {
        columns = kind.columns();
        sheet = SheetWriter.begin(
                stream,
                format.sheet(),
                kind.title(),
                columns.stream().map(Column::title).toList());
    }

    @Override
    public void row(Map<String, ? extends @Nullable Object> values) throws IOException {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Column column : columns) {
            Object value = values.get(column.name());
            cells.add(value instanceof JsonNode shape ? WellKnownText.write(shape) : value);
        }
        sheet.row(cells);
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
