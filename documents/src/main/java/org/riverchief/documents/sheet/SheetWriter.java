package org.riverchief.documents.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table on its way into a file, row by row; closing it finishes the file and leaves the stream open. */
public interface SheetWriter extends Closeable {

    /**
     * Begins a file with its heading.
     *
     * @param name of the sheet in a workbook
     */
    static SheetWriter begin(OutputStream stream, SheetFormat format, String name, List<String> heading)
            throws IOException {
        SheetWriter writer = switch (format) {
            case CSV -> new CsvWriter(stream);
            case XLSX -> new XlsxWriter(stream, name, heading.size());
        };
        writer.row(heading);
        return writer;
    }

    /**
     * Adds a row. Text that looks like a formula stays text; numbers, truth and days ({@link java.time.LocalDate}) keep
     * their type; anything else is written as its text, null as nothing.
     *
     * @throws OversizedCellException when a text is longer than a cell of the format can be
     */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    @Override
    void close() throws IOException;
}
