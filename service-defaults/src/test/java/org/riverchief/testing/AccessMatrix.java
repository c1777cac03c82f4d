package org.riverchief.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Walks a table of method, path, role, division and expected status against the running service. Every operation of its
 * OpenAPI description must stand in the table; a path template's variables are filled with an id nothing has.
 *
 * <p>The role may carry a department after a colon ({@code department:WATER}); {@code anonymous} sends no token. Rows are
 * sent without a body, so a role that may call a writing operation sees 400, 404 or 415 and never 401 or 403: such rows
 * say {@code allowed}.
 */
public final class AccessMatrix {

    private static final UUID NOBODY = UUID.fromString("00000000-0000-7000-8000-000000000000");

    private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "DELETE", "PATCH");

    private record Row(String method, String path, String role, String division, String expected) {}

    private AccessMatrix() {}

    /** Checks all rows of the class-path resources and that they name every operation. */
    public static void check(String... resources) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String resource : resources) {
            rows.addAll(read(resource));
        }
        Set<String> named = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (Row row : rows) {
            named.add(row.method() + " " + row.path());
            int status = call(row);
            boolean fits = row.expected().equals("allowed")
                    ? status != 401 && status != 403 && status < 500
                    : status == Integer.parseInt(row.expected());
            if (!fits) {
                wrong.add("%s was %d".formatted(row, status));
            }
        }
        assertThat(wrong).as("rows of the access matrix that do not hold").isEmpty();
        assertThat(operations()).as("operations missing from the access matrix").isSubsetOf(named);
    }

    private static int call(Row row) {
        RequestSpecification request = RestAssured.given().basePath("");
        if (!row.role().equals("anonymous")) {
            request.auth().oauth2(token(row));
        }
        String path = row.path().replaceAll("\\{[^}]+}", NOBODY.toString());
        return request.request(row.method(), path).statusCode();
    }

    private static String token(Row row) {
        String[] role = row.role().split(":", 2);
        Map<String, Object> claims = switch (role[0]) {
            case "chief", "patroller" -> Map.of("chief_id", NOBODY.toString());
            case "department" -> Map.of("department_code", role.length == 2 ? role[1] : "WATER");
            default -> Map.of();
        };
        return Tokens.token(row.division(), role[0], claims);
    }

    private static List<Row> read(String resource) throws IOException {
        InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        assertThat(stream).as("test resource %s", resource).isNotNull();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .map(cell ->
                            new Row(cell[0].trim(), cell[1].trim(), cell[2].trim(), cell[3].trim(), cell[4].trim()))
                    .toList();
        }
    }

    private static Set<String> operations() throws IOException {
        String document =
                RestAssured.given().basePath("").get("/q/openapi?format=json").asString();
        Set<String> operations = new TreeSet<>();
        JsonNode paths = new ObjectMapper().readTree(document).path("paths");
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String method = operation.getKey().toUpperCase(Locale.ROOT);
                    if (METHODS.contains(method)) {
                        operations.add(method + " " + path.getKey());
                    }
                }));
        return operations;
    }
}
