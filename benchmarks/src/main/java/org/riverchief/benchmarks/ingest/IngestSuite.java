package org.riverchief.benchmarks.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The whole suite on its own ports, durable as people run it. The two parts a phone's upload passes run with the JVM's own
 * choice of compilers, as in production, and the gateway lets one account send as much as a thousand would.
 */
final class IngestSuite implements AutoCloseable {

    private static final int OFFSET = 11_000;
    private static final int GATEWAY = 8080 + OFFSET;
    private static final int PATROL = 8082 + OFFSET;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern EXPORT = Pattern.compile("export (\\w+)='(.*)'");
    private static final Map<String, String> NO_LIMITS = Map.of(
            "GATEWAY_LIMITS_ADDRESS_BURST", "1000000",
            "GATEWAY_LIMITS_ADDRESS_PER_SECOND", "1000000",
            "GATEWAY_LIMITS_SUBJECT_BURST", "1000000",
            "GATEWAY_LIMITS_SUBJECT_PER_SECOND", "1000000");

    private final Path root = Path.of(System.getProperty("riverchief.root"));
    private final Path home = root.resolve("benchmarks/target/ingest");
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Process> parts = new ArrayList<>();
    private Map<String, String> database = Map.of();

    static IngestSuite up() throws IOException, InterruptedException {
        IngestSuite suite = new IngestSuite();
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
        suite.launcher("up", "--fresh", "--detach", "--port-offset", Integer.toString(OFFSET));
        suite.database = suite.environment("patrol-service");
        suite.replace("gateway", GATEWAY);
        suite.replace("patrol-service", PATROL);
        return suite;
    }

    URI gateway() {
        return URI.create("http://127.0.0.1:" + GATEWAY);
    }

    URI patrol() {
        return URI.create("http://127.0.0.1:" + PATROL);
    }

    Map<String, String> database() {
        return database;
    }

    /** Returns a bearer token of the demo village's chief. */
    String token() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        gateway().resolve("/auth/realms/riverchief/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=riverchief-tour&client_secret=demo-tour"
                        + "&username=chief-village-1&password=demo-chief-village-1"))
                .build();
        return json(request).path("access_token").asText();
    }

    JsonNode json(HttpRequest request) throws IOException, InterruptedException {
        return new ObjectMapper()
                .readTree(client.send(request, BodyHandlers.ofString()).body());
    }

    /** Returns the processes whose share of the processors is shown. */
    Map<String, ProcessHandle> processes() {
        Map<String, ProcessHandle> named = new HashMap<>();
        named.put("gateway", parts.get(0).toHandle());
        named.put("patrol-service", parts.get(1).toHandle());
        named.put("load generator", ProcessHandle.current());
        return named;
    }

    /** Puts a process with this JVM's defaults in the place of the launcher's. */
    private void replace(String part, int port) throws IOException, InterruptedException {
        Map<String, String> environment = environment(part);
        launcher("stop", part);
        ProcessBuilder builder = new ProcessBuilder(
                        java(),
                        "-Xmx768m",
                        "-jar",
                        root.resolve(part)
                                .resolve("target/quarkus-app/quarkus-run.jar")
                                .toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(part + ".log").toFile());
        builder.environment().putAll(environment);
        builder.environment().putAll(NO_LIMITS);
        parts.add(builder.start());
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(port)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("%s does not start, see %s".formatted(part, home));
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
    }

    private boolean isReady(int port) throws InterruptedException {
        URI health = URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port));
        try {
            return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private Map<String, String> environment(String part) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>();
        Matcher exports = EXPORT.matcher(launcher("env", part));
        while (exports.find()) {
            environment.put(exports.group(1), exports.group(2));
        }
        return environment;
    }

    private String launcher(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-Driverchief.root=" + root,
                "-cp",
                root.resolve("deploy/local/target/classes") + ":" + root.resolve("deploy/local/target/lib") + "/*",
                "org.riverchief.local.Main"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--home", home.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        return output;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    @Override
    public void close() {
        parts.forEach(Process::destroy);
        parts.clear();
        try {
            launcher("down");
        } catch (IOException e) {
            System.err.println(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
