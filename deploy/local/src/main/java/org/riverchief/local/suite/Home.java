package org.riverchief.local.suite;

import java.io.IOException;
import java.nio.file.Path;
import org.riverchief.local.install.Secrets;
import org.riverchief.local.install.Trees;
import org.riverchief.local.process.LocalFailure;
import org.riverchief.local.process.RunDirectory;

/**
 * Where an installation keeps what it made.
 *
 * @param root the project
 * @param directory the installation, usually {@code .riverchief} in the project
 */
public record Home(Path root, Path directory) {

    public Path data() {
        return directory.resolve("data");
    }

    public Path logs() {
        return directory.resolve("logs");
    }

    public RunDirectory run() {
        return new RunDirectory(directory.resolve("run"));
    }

    /** Opens the passwords; fails when they are gone but the databases made with them are still there. */
    public Secrets secrets() {
        Secrets secrets = new Secrets(directory);
        if (!secrets.exist() && data().resolve("postgresql").toFile().exists()) {
            throw new LocalFailure(
                    "secrets.properties is missing in %s, but the databases made with it exist; put it back, or start over with --fresh."
                            .formatted(directory));
        }
        return secrets;
    }

    /** Deletes databases and topics; programs, passwords and logs stay. */
    public void deleteData() {
        try {
            Trees.delete(data());
        } catch (IOException e) {
            throw new LocalFailure("%s cannot be deleted: %s.".formatted(data(), e.getMessage()), e);
        }
    }
}
