package org.riverchief.local.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;
import org.riverchief.local.process.LocalFailure;

/** The installation's random passwords: each made once, kept in a file only its owner may read. */
public final class Secrets {

    private static final int RANDOM_BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final FileAttribute<?> PRIVATE = PosixFilePermissions.asFileAttribute(OWNER_ONLY);

    private final Path file;
    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    /** Opens {@code secrets.properties} in the directory, whether or not it exists yet. */
    public Secrets(Path directory) {
        file = directory.resolve("secrets.properties");
        if (!Files.exists(file)) {
            return;
        }
        try (InputStream stream = Files.newInputStream(file)) {
            Files.setPosixFilePermissions(file, OWNER_ONLY);
            values.load(stream);
        } catch (IOException e) {
            throw failure("read", e);
        }
    }

    /** Tells whether any secret was kept here before. */
    public boolean exist() {
        return !values.isEmpty();
    }

    /** Returns the secret of that name, making it the first time. */
    public synchronized String get(String name) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        values.setProperty(name, made);
        save();
        return made;
    }

    private void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path temporary = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(temporary);
            Files.createFile(temporary, PRIVATE);
            try (OutputStream stream = Files.newOutputStream(temporary, StandardOpenOption.WRITE)) {
                values.store(stream, "Passwords of this installation; the databases cannot be opened without them");
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failure("written", e);
        }
    }

    private LocalFailure failure(String verb, IOException cause) {
        return new LocalFailure("%s cannot be %s: %s.".formatted(file, verb, cause.getMessage()), cause);
    }
}
