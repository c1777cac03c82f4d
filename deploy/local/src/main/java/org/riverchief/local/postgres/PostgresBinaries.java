package org.riverchief.local.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.riverchief.local.install.Unpacking;
import org.riverchief.local.install.Versions;
import org.riverchief.local.process.LocalFailure;

/** The server's programs, taken from the archive on the class path. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** Returns the directory of the programs below {@code <home>/pg}, unpacking them the first time. */
    static Path in(Path home) {
        return Unpacking.once(home.resolve("pg").resolve(Versions.of("postgresql")), PostgresBinaries::archive)
                .resolve("bin");
    }

    private static InputStream archive() throws IOException {
        String resource = "/postgres-linux-%s.txz".formatted(architecture());
        InputStream stream = PostgresBinaries.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException(resource + " is not on the class path");
        }
        return new XZCompressorInputStream(stream);
    }

    private static String architecture() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        return switch (system.toLowerCase(Locale.ROOT)) {
            case "linux amd64", "linux x86_64" -> "x86_64";
            case "linux aarch64", "linux arm64" -> "arm_64";
            default ->
                throw new LocalFailure(
                        "The embedded PostgreSQL runs on Linux on x86-64 or ARM64, not on %s.".formatted(system));
        };
    }
}
