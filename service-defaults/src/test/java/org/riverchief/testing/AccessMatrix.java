package org.riverchief.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sends what the tables under {@code access/} of the test resources say and compares the status: every role in every kind
 * of division against every operation. Every operation of the service's OpenAPI description must stand in a table. A path
 * template's variables are filled with an id nothing has, and requests carry no body, so a role that may call a writing
 * operation sees 400, 404 or 415 and never 401 or 403: such lines say {@code allowed}.
 */
public final class AccessMatrix {

    private static final UUID NOBODY = UUID.fromString("00000000-0000-7000-8000-000000000000");

    private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "DELETE", "PATCH");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private AccessMatrix() {}

    /** Checks all tables and that they name every operation. */
    public static void check() throws IOException {
        AccessMatrix matrix = new AccessMatrix();
        List<AccessRow> rows = AccessTables.read();
        List<String> wrong = rows.parallelStream().flatMap(matrix::complaint).toList();
        Set<String> named = rows.stream().map(AccessRow::operation).collect(Collectors.toSet());
        assertThat(wrong).as("rows of the access matrix that do not hold").isEmpty();
        assertThat(operations()).as("operations missing from the access matrix").isSubsetOf(named);
    }

    private Stream<String> complaint(AccessRow row) {
        int status = call(row);
        return row.fits(status) ? Stream.empty() : Stream.of("%s was %d".formatted(row, status));
    }

    private int call(AccessRow row) {
        String path = row.path().replaceAll("\\{[^}]+}", NOBODY.toString());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + path))
                .method(row.method(), HttpRequest.BodyPublishers.noBody());
        if (!row.role().equals(AccessRow.ANONYMOUS)) {
            request.header("Authorization", "Bearer " + token(row));
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(row.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token(AccessRow row) {
        return tokens.computeIfAbsent(row.role() + " " + row.division(), caller -> {
            String[] role = row.role().split(":", 2);
            Map<String, Object> claims = switch (role[0]) {
                case "chief", "patroller" -> Map.of("chief_id", NOBODY.toString());
                case "department" -> Map.of("department_code", role.length == 2 ? role[1] : "WATER");
                default -> Map.of();
            };
            return Tokens.token(row.division(), role[0], claims);
        });
    }

    private static String origin() {
        return RestAssured.baseURI + ":" + RestAssured.port;
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
