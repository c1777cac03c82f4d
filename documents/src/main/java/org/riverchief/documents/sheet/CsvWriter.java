package org.riverchief.documents.sheet;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes CSV as Excel opens it rightly: UTF-8 with a byte order mark. */
final class CsvWriter implements SheetWriter {

    private final Writer text;
    private final SequenceWriter lines;

    CsvWriter(OutputStream stream) throws IOException {
        text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        lines = new CsvMapper()
                .writerFor(Object[].class)
                .with(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writeValues(text);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        lines.write(cells.stream().map(CsvWriter::cell).toArray());
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof CharSequence typed ? FormulaGuard.put(typed.toString()) : value.toString();
    }

    @Override
    public void close() throws IOException {
        lines.flush();
        lines.close();
        text.flush();
    }
}
