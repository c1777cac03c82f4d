package org.riverchief.registry.division;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads a list of divisions: columns code, name, level, parent and, if wanted, functionalZone, in any order. */
final class DivisionCsv {

    static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> REQUIRED = List.of("code", "name", "level", "parent");
    private static final String FUNCTIONAL_ZONE = "functionalZone";

    private final List<RowError> errors;
    private final List<DivisionRow> rows = new ArrayList<>();
    private List<String> header = List.of();
    private int number;

    private DivisionCsv(List<RowError> errors) {
        this.errors = errors;
    }

    /** Returns the lines that could be read; what could not is added to the errors. */
    static List<DivisionRow> read(byte[] file, List<RowError> errors) {
        DivisionCsv csv = new DivisionCsv(errors);
        csv.read(file);
        return csv.rows;
    }

    private void read(byte[] file) {
        try (MappingIterator<String[]> lines = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(CsvParser.Feature.TRIM_SPACES)
                .readValues(text(file))) {
            for (number = 1; lines.hasNext(); number++) {
                take(Arrays.asList(lines.next()));
            }
            if (rows.isEmpty() && errors.isEmpty()) {
                reject("code", "The file has no line with a division");
            }
        } catch (CharacterCodingException e) {
            reject("", "The file is not UTF-8 text; save it as CSV UTF-8");
        } catch (IOException | RuntimeJsonMappingException e) {
            reject("", "The line is not CSV; look for a quotation mark that is not closed");
        }
    }

    private static String text(byte[] file) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    private void take(List<String> cells) {
        if (header.isEmpty()) {
            header = cells;
            checkHeader();
            return;
        }
        if (cells.stream().allMatch(String::isBlank) || !header.containsAll(REQUIRED)) {
            return;
        }
        if (cells.size() != header.size()) {
            reject("", "The line has %d cells, the header %d".formatted(cells.size(), header.size()));
            return;
        }
        rows.add(new DivisionRow(
                number,
                cell(cells, "code"),
                cell(cells, "name"),
                cell(cells, "level"),
                cell(cells, "parent"),
                functionalZone(cells)));
    }

    private void checkHeader() {
        REQUIRED.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> reject(column, "The header lacks this column"));
        header.stream()
                .filter(column -> !REQUIRED.contains(column) && !column.equals(FUNCTIONAL_ZONE))
                .forEach(column -> reject(column, "The header has a column that is not known here"));
        if (Set.copyOf(header).size() < header.size()) {
            reject("", "The header has a column twice");
        }
    }

    private boolean functionalZone(List<String> cells) {
        if (!header.contains(FUNCTIONAL_ZONE)) {
            return false;
        }
        String value = cell(cells, FUNCTIONAL_ZONE);
        if (!Set.of("true", "false", "").contains(value)) {
            reject(FUNCTIONAL_ZONE, "Write true or false");
        }
        return value.equals("true");
    }

    private String cell(List<String> cells, String column) {
        return cells.get(header.indexOf(column));
    }

    private void reject(String column, String reason) {
        errors.add(new RowError(number, column, reason));
    }
}
