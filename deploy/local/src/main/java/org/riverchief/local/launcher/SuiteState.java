package org.riverchief.local.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import org.riverchief.local.suite.Home;
import org.riverchief.local.suite.SuitePorts;

/** What a running launcher tells the commands that come after it; only its owner may read it. */
public record SuiteState(
        SuitePorts ports, boolean infrastructureOnly, boolean ready, int controlPort, String controlToken) {

    /** Returns what the launcher wrote last; empty when none is running or it has said nothing yet. */
    public static Optional<SuiteState> read(Home home) {
        Path file = file(home);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (InputStream stream = Files.newInputStream(file)) {
            properties.load(stream);
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(new SuiteState(
                new SuitePorts(Integer.parseInt(properties.getProperty("port-offset"))),
                Boolean.parseBoolean(properties.getProperty("infrastructure-only")),
                Boolean.parseBoolean(properties.getProperty("ready")),
                Integer.parseInt(properties.getProperty("control.port")),
                properties.getProperty("control.token")));
    }

    /** Puts this in the place of what was written before. */
    public void write(Home home) {
        Properties properties = new Properties();
        properties.setProperty("port-offset", Integer.toString(ports.offset()));
        properties.setProperty("infrastructure-only", Boolean.toString(infrastructureOnly));
        properties.setProperty("ready", Boolean.toString(ready));
        properties.setProperty("control.port", Integer.toString(controlPort));
        properties.setProperty("control.token", controlToken);
        Path temporary = home.run().file("suite.properties.new");
        try {
            Files.deleteIfExists(temporary);
            Files.createFile(
                    temporary, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (OutputStream stream = Files.newOutputStream(temporary)) {
                properties.store(stream, null);
            }
            Files.move(temporary, file(home), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the same with every part answering. */
    public SuiteState nowReady() {
        return new SuiteState(ports, infrastructureOnly, true, controlPort, controlToken);
    }

    static void delete(Home home) {
        try {
            Files.deleteIfExists(file(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Home home) {
        return home.run().file("suite.properties");
    }
}
