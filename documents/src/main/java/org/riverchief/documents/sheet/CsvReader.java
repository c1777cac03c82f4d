package org.riverchief.documents.sheet;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Rows of a CSV file (RFC 4180). */
final class CsvReader implements SheetReader {

    private final MappingIterator<String[]> lines;
    private final SheetLimits limits;
    private int number;

    private CsvReader(MappingIterator<String[]> lines, SheetLimits limits) {
        this.lines = lines;
        this.limits = limits;
    }

    static CsvReader open(Path file, SheetLimits limits) throws IOException {
        MappingIterator<String[]> lines = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(CsvParser.Feature.TRIM_SPACES)
                .readValues(TextEncoding.open(file));
        return new CsvReader(lines, limits);
    }

    @Override
    public boolean hasNext() {
        try {
            return lines.hasNextValue();
        } catch (IOException e) {
            throw broken(number + 1, e);
        }
    }

    @Override
    public SheetRow next() {
        number++;
        try {
            List<String> cells =
                    Arrays.stream(lines.nextValue()).map(FormulaGuard::lift).toList();
            return RowLimits.checked(new SheetRow(number, cells), limits);
        } catch (IOException e) {
            throw broken(number, e);
        }
    }

    private static UnreadableSheetException broken(int row, IOException cause) {
        return new UnreadableSheetException(
                row, "The line is not CSV; look for a quotation mark that is not closed", cause);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
