package org.riverchief.documents.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

/** Rows of a file, one after the other; what was read is not kept. */
public interface SheetReader extends Iterator<SheetRow>, Closeable {

    /**
     * Opens a file. CSV may be UTF-8, with or without a byte order mark, or GB 18030 (and so GBK and GB 2312), which Excel
     * writes in China. Of an XLSX file the first sheet is read, of formulas their last result.
     *
     * @throws UnreadableSheetException here or while reading, when the file is none of that format or exceeds a limit
     */
    static SheetReader open(Path file, SheetFormat format, SheetLimits limits) throws IOException {
        return switch (format) {
            case CSV -> CsvReader.open(file, limits);
            case XLSX -> XlsxReader.open(file, limits);
        };
    }

    @Override
    void close() throws IOException;
}
