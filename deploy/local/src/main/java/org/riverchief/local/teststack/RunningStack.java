package org.riverchief.local.teststack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.riverchief.local.port.Ports;
import org.riverchief.local.postgres.ServiceDatabase;
import org.riverchief.local.process.ProcessIdentity;

/** A stack together with the process that holds it, as kept in {@code stack.properties}. */
record RunningStack(TestStack stack, ProcessIdentity process) {

    void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("postgres.url", stack.postgres().url());
        properties.setProperty("postgres.user", stack.postgres().user());
        properties.setProperty("postgres.password", stack.postgres().password());
        properties.setProperty("kafka.bootstrap", stack.kafkaBootstrapServers());
        properties.setProperty("pid", Long.toString(process.pid()));
        properties.setProperty("start", process.start());
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream stream = Files.newOutputStream(temporary)) {
            properties.store(stream, null);
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static Optional<RunningStack> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (InputStream stream = Files.newInputStream(file)) {
            properties.load(stream);
        } catch (IOException e) {
            return Optional.empty();
        }
        ServiceDatabase.Admin postgres = new ServiceDatabase.Admin(
                properties.getProperty("postgres.url"),
                properties.getProperty("postgres.user"),
                properties.getProperty("postgres.password"));
        return Optional.of(new RunningStack(
                new TestStack(postgres, properties.getProperty("kafka.bootstrap")),
                new ProcessIdentity(Long.parseLong(properties.getProperty("pid")), properties.getProperty("start"))));
    }

    boolean isAnswering() {
        return process.isRunning()
                && Ports.isAnswering(portIn(stack.postgres().url()))
                && Ports.isAnswering(portIn(stack.kafkaBootstrapServers()));
    }

    private static int portIn(String address) {
        return Integer.parseInt(address.replaceAll("^.*:(\\d+)/?$", "$1"));
    }
}
