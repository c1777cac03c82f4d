package org.riverchief.documents.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Rows of the first sheet of a workbook. */
final class XlsxReader implements SheetReader {

    /** Letters of days and years in a number format, outside of quotes and brackets. */
    private static final Pattern DAY_FORMAT = Pattern.compile("[ymd]", Pattern.CASE_INSENSITIVE);

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final SheetLimits limits;

    private XlsxReader(ReadableWorkbook workbook, SheetLimits limits) throws IOException {
        this.workbook = workbook;
        this.limits = limits;
        this.stream = workbook.getFirstSheet().openStream();
        this.rows = stream.iterator();
    }

    static XlsxReader open(Path file, SheetLimits limits) throws IOException {
        ZipGuard.check(file, limits);
        try {
            return new XlsxReader(new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false)), limits);
        } catch (ExcelReaderException | IllegalStateException e) {
            throw ZipGuard.notXlsx(e);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (ExcelReaderException e) {
            throw ZipGuard.notXlsx(e);
        }
    }

    @Override
    public SheetRow next() {
        Row row = rows.next();
        if (row.getCellCount() > limits.columns()) {
            throw new UnreadableSheetException(
                    row.getRowNum(), "The row has more than %d columns".formatted(limits.columns()), null);
        }
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(text(row.getCell(column)));
        }
        return RowLimits.checked(new SheetRow(row.getRowNum(), cells), limits);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell) ? time(cell.asDate()) : cell.asNumber().toPlainString();
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean().toString();
        }
        return cell.getType() == CellType.EMPTY || cell.getText() == null
                ? ""
                : cell.getText().strip();
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && DAY_FORMAT.matcher(LITERALS.matcher(format).replaceAll("")).find();
    }

    private static String time(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
