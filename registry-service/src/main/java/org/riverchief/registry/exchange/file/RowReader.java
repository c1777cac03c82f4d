package org.riverchief.registry.exchange.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.riverchief.registry.exchange.Column;
import org.riverchief.registry.exchange.ImportRow;

/** The rows of a file; blank ones are left out. */
public interface RowReader extends Iterator<ImportRow>, Closeable {

    /**
     * Opens a file.
     *
     * @throws UnreadableFileException here or while reading
     */
    static RowReader open(Path file, ExchangeFormat format, List<Column> columns) throws IOException {
        return switch (format) {
            case CSV, XLSX -> SheetRows.open(file, format, columns);
            case GEOJSON -> GeoJsonRows.open(file, columns);
        };
    }

    @Override
    void close() throws IOException;
}
