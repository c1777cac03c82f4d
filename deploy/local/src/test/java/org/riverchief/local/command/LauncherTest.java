package org.riverchief.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riverchief.local.Main;
import org.riverchief.local.ProjectRoot;
import org.riverchief.local.part.Launch;
import org.riverchief.local.port.Ports;
import org.riverchief.local.suite.Home;

/** The launcher in a JVM of its own, in a project that holds no more than the servers need. */
class LauncherTest {

    private static final int FAILED = 1;
    private static final int NOT_RUNNING = 3;

    @TempDir
    Path root;

    private Path directory;

    @BeforeEach
    void layOutProject() throws IOException {
        directory = Files.createDirectories(root.resolve(".riverchief"));
        Path contracts = Files.createDirectories(root.resolve("contracts"));
        Files.copy(ProjectRoot.path().resolve("contracts/asyncapi.yaml"), contracts.resolve("asyncapi.yaml"));
        Path unpacked = Files.createDirectories(ProjectRoot.path().resolve(".riverchief/pg"));
        Files.createSymbolicLink(directory.resolve("pg"), unpacked);
    }

    @AfterEach
    void unlinkPrograms() throws IOException {
        Files.delete(directory.resolve("pg"));
    }

    @Test
    void aPartThatCannotStartIsNamedAndNothingIsLeftRunning() throws Exception {
        Outcome up = run("up", "--infra", "--port-offset", Integer.toString(Ports.anyFree() - 8080));

        assertThat(up.exitCode()).isEqualTo(FAILED);
        assertThat(up.output())
                .contains("PostgreSQL 18.6", "Kafka 4.3.1")
                .containsPattern("keycloak-quarkus-dist-.* is missing; build it")
                .doesNotContain("\tat ", "Exception");
        assertThat(new Home(root, directory).run().running()).isEmpty();
        assertThat(directory.resolve("run/suite.properties")).doesNotExist();
    }

    @Test
    void saysWhenNothingRuns() throws Exception {
        Outcome status = run("status");
        Outcome down = run("down");
        Outcome stop = run("stop", "kafka");

        assertThat(status.exitCode()).isEqualTo(NOT_RUNNING);
        assertThat(down.exitCode()).isZero();
        assertThat(stop.exitCode()).isEqualTo(FAILED);
        assertThat(List.of(status, down, stop))
                .allSatisfy(outcome -> assertThat(outcome.output()).isEqualTo("River Chief is not running.\n"));
    }

    private Outcome run(String... arguments) throws Exception {
        List<String> java = new ArrayList<>(
                List.of("-Driverchief.root=" + root, "-cp", Launch.ownClassPath(), Main.class.getName()));
        java.addAll(List.of(arguments));
        Process process = new ProcessBuilder(Launch.java(java, Map.of()).command())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private record Outcome(int exitCode, String output) {}
}
