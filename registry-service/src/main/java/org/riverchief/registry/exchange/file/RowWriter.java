package org.riverchief.registry.exchange.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.riverchief.registry.exchange.ExchangeKind;
import org.riverchief.registry.exchange.RowSink;

/** A file on its way out; closing it finishes the file. */
public interface RowWriter extends RowSink, Closeable {

    /** Begins a file of a kind. */
    static RowWriter begin(OutputStream stream, ExchangeFormat format, ExchangeKind<?> kind) throws IOException {
        return switch (format) {
            case CSV, XLSX -> new SheetRowWriter(stream, format, kind);
            case GEOJSON -> new GeoJsonRowWriter(stream, kind.columns());
        };
    }

    @Override
    void close() throws IOException;
}
