package org.riverchief.local.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.riverchief.local.install.Versions;
import org.riverchief.local.part.Launch;
import org.riverchief.local.part.Part;
import org.riverchief.local.port.Ports;

/**
 * One broker on the loopback address.
 *
 * @param data the directory of its logs and settings, made when it does not exist
 * @param durable false for tests only: records are then acknowledged before they are on the disk
 */
public record KafkaServer(Path data, int port, int controllerPort, boolean durable) implements Part {

    private static final int ANSWER_MILLIS = 10_000;

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String title() {
        return "Kafka " + Versions.of("kafka");
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, controllerPort);
    }

    /** Returns the address clients start from. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public Launch prepare() throws IOException {
        Path directory = Files.createDirectories(data.toAbsolutePath());
        Path settings = directory.resolve("server.properties");
        Properties properties =
                new BrokerSettings(directory.resolve("log"), port, controllerPort, durable).properties();
        try (OutputStream stream = Files.newOutputStream(settings)) {
            properties.store(stream, "Written at every start");
        }
        return Launch.java(
                List.of(
                        "-Xms64m",
                        "-Xmx256m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        Launch.ownClassPath(),
                        KafkaBrokerMain.class.getName(),
                        settings.toString()),
                Map.of());
    }

    @Override
    public boolean ready() {
        if (!Ports.isAnswering(port)) {
            return false;
        }
        Map<String, Object> client = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
        try (Admin admin = Admin.create(client)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
