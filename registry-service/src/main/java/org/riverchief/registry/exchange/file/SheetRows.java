package org.riverchief.registry.exchange.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riverchief.documents.sheet.SheetLimits;
import org.riverchief.documents.sheet.SheetReader;
import org.riverchief.documents.sheet.SheetRow;
import org.riverchief.documents.sheet.UnreadableSheetException;
import org.riverchief.registry.exchange.Column;
import org.riverchief.registry.exchange.ImportRow;

/** Rows of a sheet whose first row names the columns, by name or title, in any order. */
final class SheetRows implements RowReader {

    private final SheetReader sheet;
    private final List<Column> heading;
    private @Nullable SheetRow ahead;

    private SheetRows(SheetReader sheet, List<Column> heading) {
        this.sheet = sheet;
        this.heading = heading;
    }

    static SheetRows open(Path file, ExchangeFormat format, List<Column> columns) throws IOException {
        try {
            SheetReader sheet = SheetReader.open(file, format.sheet(), SheetLimits.USUAL);
            if (!sheet.hasNext()) {
                throw new UnreadableFileException(0, "", "The file is empty", null);
            }
            return new SheetRows(sheet, heading(sheet.next(), columns));
        } catch (UnreadableSheetException e) {
            throw unreadable(e);
        }
    }

    private static List<Column> heading(SheetRow first, List<Column> columns) {
        List<Column> heading = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : first.cells()) {
            Column column = columns.stream()
                    .filter(each -> each.name().equals(cell) || each.title().equals(cell))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableFileException(
                            first.number(), cell, "The heading has a column that is not known here", null));
            if (!seen.add(column.name())) {
                throw new UnreadableFileException(first.number(), cell, "The heading has this column twice", null);
            }
            heading.add(column);
        }
        return heading;
    }

    @Override
    public boolean hasNext() {
        try {
            while (ahead == null && sheet.hasNext()) {
                SheetRow row = sheet.next();
                ahead = row.isBlank() ? null : row;
            }
            return ahead != null;
        } catch (UnreadableSheetException e) {
            throw unreadable(e);
        }
    }

    @Override
    public ImportRow next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        SheetRow row = ahead;
        ahead = null;
        if (row.cells().size() > heading.size() && hasMore(row)) {
            throw new UnreadableFileException(
                    row.number(), "", "The row has more cells than the heading has columns", null);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(heading.size(), row.cells().size()); i++) {
            if (!row.cells().get(i).isBlank()) {
                values.put(heading.get(i).name(), row.cells().get(i));
            }
        }
        return new ImportRow(row.number(), values);
    }

    private boolean hasMore(SheetRow row) {
        return row.cells().subList(heading.size(), row.cells().size()).stream().anyMatch(cell -> !cell.isBlank());
    }

    private static UnreadableFileException unreadable(UnreadableSheetException cause) {
        return new UnreadableFileException(cause.row(), "", String.valueOf(cause.getMessage()), cause);
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
