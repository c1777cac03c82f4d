package org.riverchief.documents.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a workbook with one sheet, whose heading stays in view. */
final class XlsxWriter implements SheetWriter {

    private static final int MOST_CHARACTERS = 32_767;
    private static final int ROWS_IN_MEMORY = 500;
    private static final double COLUMN_WIDTH = 18;
    private static final String TEXT = "@";

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    XlsxWriter(OutputStream stream, String name, int columns) {
        workbook = new Workbook(new Unclosed(stream), "riverchief", "1.0");
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns; column++) {
            sheet.width(column, COLUMN_WIDTH);
        }
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        next++;
        if (next % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(next, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(next, column, truth);
        } else if (value instanceof LocalDate day) {
            sheet.value(next, column, day);
            sheet.style(next, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            writeText(column, value.toString());
        }
    }

    /** Inline, because a table of shared texts would be kept in memory until the end. */
    private void writeText(int column, String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new OversizedCellException(next + 1, text.length(), MOST_CHARACTERS);
        }
        sheet.inlineString(next, column, text);
        if (FormulaGuard.isNeeded(text)) {
            sheet.style(next, column).format(TEXT).set();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
