package org.riverchief.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.riverchief.local.install.Trees;
import org.riverchief.local.kafka.KafkaServer;
import org.riverchief.local.kafka.Topics;
import org.riverchief.local.part.PartProcess;
import org.riverchief.local.port.Ports;
import org.riverchief.local.postgres.PostgresServer;
import org.riverchief.local.postgres.ServiceDatabase;
import org.riverchief.local.process.RunDirectory;

/**
 * The packaged registry on a PostgreSQL and a Kafka that write to the disk before they acknowledge, with the demo data; all of
 * it is thrown away at the end.
 */
final class RegistryStack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PASSWORD = "only-in-benchmarks";

    private final Path directory;
    private final PartProcess postgres;
    private final PartProcess kafka;
    private final ServiceDatabase database;
    private final PostgresServer server;
    private final Process registry;
    private final BenchmarkTokens tokens;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    private RegistryStack(Path root) throws IOException, GeneralSecurityException, InterruptedException {
        directory = Files.createTempDirectory(Files.createDirectories(root.resolve("benchmarks/target")), "stack");
        server = new PostgresServer(
                root.resolve(".riverchief"), directory.resolve("postgresql"), Ports.anyFree(), PASSWORD, true);
        KafkaServer broker = new KafkaServer(directory.resolve("kafka"), Ports.anyFree(), Ports.anyFree(), true);
        RunDirectory run = new RunDirectory(directory.resolve("run"));
        postgres = new PartProcess(server, run, directory);
        kafka = new PartProcess(broker, run, directory);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        postgres.start(PATIENCE);
        kafka.start(PATIENCE);
        database = ServiceDatabase.create(server.admin(), "registry", PASSWORD, PASSWORD);
        Topics.read(root.resolve("contracts/asyncapi.yaml")).create(broker.bootstrapServers(), "");
        tokens = new BenchmarkTokens();
        int port = Ports.anyFree();
        address = URI.create("http://127.0.0.1:" + port);
        registry = startRegistry(root, broker, port);
        awaitRegistry();
    }

    static RegistryStack start() throws IOException, GeneralSecurityException, InterruptedException {
        return new RegistryStack(Path.of(System.getProperty("riverchief.root")));
    }

    private Process startRegistry(Path root, KafkaServer broker, int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        root.resolve("registry-service/target/quarkus-app/quarkus-run.jar")
                                .toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("registry.log").toFile());
        builder.environment()
                .putAll(Map.ofEntries(
                        Map.entry("QUARKUS_PROFILE", "test"),
                        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                        Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                        Map.entry("QUARKUS_HTTP_LIMITS_MAX_BODY_SIZE", "256M"),
                        Map.entry("RIVERCHIEF_INSTANCE", "441700"),
                        Map.entry("DATABASE_URL", database.url()),
                        Map.entry("DATABASE_USER", database.appUser()),
                        Map.entry("DATABASE_PASSWORD", PASSWORD),
                        Map.entry("DATABASE_OWNER", database.ownerUser()),
                        Map.entry("DATABASE_OWNER_PASSWORD", PASSWORD),
                        Map.entry("KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers()),
                        Map.entry("QUARKUS_OIDC_PUBLIC_KEY", tokens.publicKey()),
                        Map.entry("QUARKUS_OIDC_TOKEN_ISSUER", BenchmarkTokens.ISSUER)));
        return builder.start();
    }

    private void awaitRegistry() throws InterruptedException, IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && registry.isAlive()) {
            if (Ports.isAnswering(address.getPort())
                    && get("/q/health/ready", "441700").statusCode() == 200) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException(
                "The registry did not start:\n" + Files.readString(directory.resolve("registry.log")));
    }

    HttpResponse<String> get(String path, String division) throws IOException, InterruptedException {
        return client.send(request(path, division).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String mediaType, Path file) throws IOException, InterruptedException {
        HttpRequest request = request(path, "441700")
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String division) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + tokens.office(division));
    }

    /** Runs a statement as the owner of the tables. */
    void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.ownerUser(), PASSWORD)) {
            connection.createStatement().execute(sql);
        }
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    @Override
    public void close() {
        try {
            if (registry != null) {
                registry.destroy();
                registry.waitFor(20, TimeUnit.SECONDS);
            }
            kafka.kill();
            postgres.stop();
            Trees.delete(directory);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            System.err.println(e);
        }
    }
}
