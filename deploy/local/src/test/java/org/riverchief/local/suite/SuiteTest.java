package org.riverchief.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riverchief.local.part.PartProcess;
import org.riverchief.local.part.ShellPart;
import org.riverchief.local.process.LocalFailure;
import org.riverchief.local.process.RunDirectory;
import org.riverchief.local.process.Waiting;

class SuiteTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    private Suite suite;

    @AfterEach
    void stopSuite() {
        suite.stop();
    }

    @Test
    void startsServersFirstAndStopsThemLast() throws IOException {
        suite = new Suite(List.of(noting("server")), List.of(noting("application")));

        suite.start((part, taken) -> {});
        suite.stop();

        assertThat(notes()).containsExactly("start server", "start application", "stop application", "stop server");
        assertThat(run().running()).isEmpty();
    }

    @Test
    void givesUpAtTheFirstFailure() {
        suite = new Suite(
                List.of(noting("server")), List.of(step("broken", "exit 1", false), step("slow", "sleep 60", false)));

        assertThatThrownBy(() -> suite.start((part, taken) -> {}))
                .isInstanceOf(LocalFailure.class)
                .hasMessageStartingWith("Shell broken ended");
        suite.stop();

        assertThat(run().running()).isEmpty();
    }

    @Test
    void tellsWhichPartDied() {
        suite = new Suite(
                List.of(noting("server")), List.of(step("mortal", "sleep 0.5; echo Error: no more; exit 9", true)));

        suite.start((part, taken) -> {});

        assertThat(Waiting.until(() -> suite.died().isPresent(), PATIENCE)).isTrue();
        assertThat(suite.died().orElseThrow())
                .hasMessageStartingWith("Shell mortal ended unexpectedly (exit code 9): Error: no more");
    }

    @Test
    void aPartStoppedOnPurposeHasNotDiedAndCanBeStartedAgain() throws IOException {
        suite = new Suite(List.of(noting("server")), List.of(noting("application")));
        suite.start((part, taken) -> {});

        suite.stopPart("application");
        suite.startPart("application");
        suite.killPart("application");
        suite.startPart("application");

        assertThat(suite.died()).isEmpty();
        assertThat(notes().stream().filter("start application"::equals)).hasSize(3);
        assertThatThrownBy(() -> suite.startPart("application")).hasMessage("Shell application already runs.");
    }

    @Test
    void nothingStartsOnceItIsStopped() {
        suite = new Suite(List.of(noting("server")), List.of());

        suite.stop();

        assertThatThrownBy(() -> suite.start((part, taken) -> {})).isInstanceOf(CancellationException.class);
        assertThatCode(suite::stop).doesNotThrowAnyException();
    }

    @Test
    void namesThePartsWhenThereIsNoSuchPart() {
        suite = new Suite(List.of(noting("server")), List.of(noting("application")));

        assertThatThrownBy(() -> suite.stopPart("databse"))
                .hasMessage("There is no part 'databse'; the parts are server, application.");
    }

    private Step noting(String name) {
        Path notes = directory.resolve("notes");
        Path started = directory.resolve(name + ".started");
        String script = """
                echo start %1$s >> %2$s; trap 'echo stop %1$s >> %2$s; exit 0' TERM; touch %3$s
                while :; do sleep 0.05; done""".formatted(name, notes, started);
        return step(new ShellPart(name, script, () -> deleted(started)));
    }

    private Step step(String name, String script, boolean ready) {
        return step(new ShellPart(name, script, () -> ready));
    }

    private Step step(ShellPart part) {
        return new Step(new PartProcess(part, run(), directory), () -> {});
    }

    private RunDirectory run() {
        return new RunDirectory(directory.resolve("run"));
    }

    private List<String> notes() throws IOException {
        return Files.readAllLines(directory.resolve("notes"));
    }

    private static boolean deleted(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
