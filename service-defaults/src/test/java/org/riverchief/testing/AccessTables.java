package org.riverchief.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables of the access matrix: all CSV files under {@code src/test/resources/access} of the module. Their header says
 * which of two forms they have.
 *
 * <ul>
 *   <li>{@code method,path,roles,status}: one line per operation. The roles named, separated by blanks, get the status;
 *       every other role gets 403 and a caller without a token 401, each in a village, its county and another county.
 *       {@code public} as roles means everybody, also without a token.
 *   <li>{@code method,path,role,division,status}: one line per call, where it depends on the division.
 * </ul>
 */
final class AccessTables {

    private static final Path FOLDER = Path.of("src/test/resources/access");

    private static final List<String> ROLES =
            List.of("chief", "patroller", "office", "department", "inspector", "auditor", "admin");

    private static final List<String> DIVISIONS = List.of("441781105201", "441781", "441704");

    private AccessTables() {}

    static List<AccessRow> read() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> tables = files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
            assertThat(tables).as("access tables under %s", FOLDER).isNotEmpty();
            return tables.stream().flatMap(AccessTables::rows).toList();
        }
    }

    private static Stream<AccessRow> rows(Path table) {
        List<String> lines = lines(table);
        int columns = lines.get(0).split(",", -1).length;
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split(",", -1)).map(String::trim).toList())
                .flatMap(cells -> {
                    assertThat(cells).as("cells of a line of %s", table).hasSize(columns);
                    return columns == 5 ? Stream.of(call(cells)) : operation(cells);
                });
    }

    private static AccessRow call(List<String> cells) {
        return new AccessRow(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    private static Stream<AccessRow> operation(List<String> cells) {
        String method = cells.get(0);
        String path = cells.get(1);
        List<String> named = List.of(cells.get(2).split(" +"));
        String status = cells.get(3);
        boolean open = named.equals(List.of("public"));
        assertThat(open ? ROLES : named).as("roles of %s %s", method, path).isSubsetOf(ROLES);
        Stream<AccessRow> withToken = ROLES.stream()
                .flatMap(role -> DIVISIONS.stream()
                        .map(division -> new AccessRow(
                                method, path, role, division, open || named.contains(role) ? status : "403")));
        AccessRow withoutToken = new AccessRow(method, path, AccessRow.ANONYMOUS, "", open ? status : "401");
        return Stream.concat(withToken, Stream.of(withoutToken));
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
