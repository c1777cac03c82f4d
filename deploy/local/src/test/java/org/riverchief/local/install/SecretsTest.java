package org.riverchief.local.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path directory;

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        new Secrets(directory).get("gateway.client");

        assertThat(permissions()).isEqualTo("rw-------");
    }

    @Test
    void tightensAFileThatIsTooOpen() throws IOException {
        new Secrets(directory).get("gateway.client");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));

        new Secrets(directory);

        assertThat(permissions()).isEqualTo("rw-------");
    }

    @Test
    void everySecretIsMadeOnce() {
        Secrets secrets = new Secrets(directory);
        String client = secrets.get("gateway.client");

        assertThat(client).hasSizeGreaterThanOrEqualTo(32).isNotEqualTo(secrets.get("gateway.cookie"));
        assertThat(new Secrets(directory).get("gateway.client")).isEqualTo(client);
        assertThat(new Secrets(directory).get("gateway.cookie")).isEqualTo(secrets.get("gateway.cookie"));
    }

    @Test
    void knowsWhetherThereWereAny() {
        assertThat(new Secrets(directory).exist()).isFalse();

        new Secrets(directory).get("gateway.client");

        assertThat(new Secrets(directory).exist()).isTrue();
    }

    private Path file() {
        return directory.resolve("secrets.properties");
    }

    private String permissions() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file()));
    }
}
