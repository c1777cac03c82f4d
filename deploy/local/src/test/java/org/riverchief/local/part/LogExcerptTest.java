package org.riverchief.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogExcerptTest {

    @TempDir
    Path directory;

    @Test
    void prefersTheInnermostCause() throws IOException {
        Path log = log("""
                12:00 ERROR [io.qua.run.Application] Failed to start application: java.lang.RuntimeException: no
                \tat io.quarkus.Start.main(Start.java:1)
                Caused by: org.flywaydb.core.api.FlywayException: Unable to obtain connection
                \t... 4 more
                Caused by: org.postgresql.util.PSQLException: Connection to 127.0.0.1:5442 refused
                \t... 5 more
                """);

        assertThat(LogExcerpt.cause(log)).isEqualTo("PSQLException: Connection to 127.0.0.1:5442 refused");
    }

    @Test
    void keepsTheWholeMessageOfACause() throws IOException {
        Path log = log("""
                Caused by: org.flywaydb.core.api.FlywayException: Validate failed
                Migration checksum mismatch for migration version 003

                \tat org.flywaydb.core.Flyway.validate(Flyway.java:1)
                """);

        assertThat(LogExcerpt.cause(log))
                .isEqualTo("FlywayException: Validate failed Migration checksum mismatch for migration version 003");
    }

    @Test
    void takesTheLastErrorWhenThereIsNoCause() throws IOException {
        Path log = log("ERROR first\n2026-01-01 FATAL: data directory has wrong ownership\nHINT: something\n");

        assertThat(LogExcerpt.cause(log)).isEqualTo("2026-01-01 FATAL: data directory has wrong ownership");
    }

    @Test
    void takesTheLastLineOtherwise() throws IOException {
        assertThat(LogExcerpt.cause(log("one\ntwo\n\n"))).isEqualTo("two");
    }

    @Test
    void saysSoWhenNothingWasWritten() {
        assertThat(LogExcerpt.cause(directory.resolve("none.log"))).isEqualTo("it wrote nothing to its log");
    }

    private Path log(String text) throws IOException {
        return Files.writeString(directory.resolve("part.log"), text);
    }
}
