package org.riverchief.local.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the servers, as the build states them. */
public final class Versions {

    private static final Properties VERSIONS = load();

    private Versions() {}

    /** Returns the version of {@code postgresql}, {@code kafka} or {@code keycloak}. */
    public static String of(String server) {
        String version = VERSIONS.getProperty(server);
        if (version == null) {
            throw new IllegalArgumentException("No version is known of [server=%s]".formatted(server));
        }
        return version;
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream stream = Versions.class.getResourceAsStream("/versions.properties")) {
            if (stream == null) {
                throw new IllegalStateException("versions.properties is not on the class path");
            }
            properties.load(stream);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
