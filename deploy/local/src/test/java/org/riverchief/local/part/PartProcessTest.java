package org.riverchief.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riverchief.local.process.LocalFailure;
import org.riverchief.local.process.ProcessIdentity;
import org.riverchief.local.process.ProcessRecord;
import org.riverchief.local.process.RunDirectory;
import org.riverchief.local.process.StopSignal;
import org.riverchief.local.process.Waiting;

class PartProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    private RunDirectory run;
    private PartProcess process;

    @BeforeEach
    void makeRunDirectory() {
        run = new RunDirectory(directory.resolve("run"));
    }

    @AfterEach
    void endProcess() {
        if (process != null) {
            process.kill();
        }
    }

    @Test
    void startsRecordsAndStopsAPart() {
        process = process("sleep 60", true);

        process.start(PATIENCE);
        List<ProcessRecord> whileRunning = run.running();
        process.stop();

        assertThat(whileRunning).singleElement().satisfies(record -> {
            assertThat(record.part()).isEqualTo("shell");
            assertThat(record.stopSignal()).isEqualTo(StopSignal.TERM);
            assertThat(record.isRunning()).isFalse();
        });
        assertThat(run.running()).isEmpty();
        assertThat(run.find("shell")).isEmpty();
        assertThat(process.hasDied()).isFalse();
    }

    @Test
    void namesPartCauseAndLogWhenItEndsWhileStarting() {
        process = process("echo 'java.net.BindException: Address already in use'; exit 7", false);

        assertThatThrownBy(() -> process.start(PATIENCE))
                .isInstanceOf(LocalFailure.class)
                .hasMessage(
                        "Shell shell ended while starting (exit code 7): BindException: Address already in use [log: %s]",
                        directory.resolve("shell.log"));
    }

    @Test
    void saysSoWhenAPartDoesNotAnswerInTime() {
        process = process("echo still thinking; sleep 60", false);

        assertThatThrownBy(() -> process.start(Duration.ofMillis(500)))
                .isInstanceOf(LocalFailure.class)
                .hasMessageStartingWith("Shell shell did not answer within 0 s: still thinking");
    }

    @Test
    void noticesThatAPartDied() throws Exception {
        process = process("sleep 0.3; exit 3", true);

        process.start(PATIENCE);

        assertThat(Waiting.until(process::hasDied, PATIENCE)).isTrue();
        assertThat(process.death("unexpectedly")).hasMessageContaining("exit code 3");
    }

    @Test
    void tellsADeathByTheSystemFromOneOfItsOwn() {
        process = process("sleep 0.3; kill -9 $$", true);

        process.start(PATIENCE);

        assertThat(Waiting.until(process::hasDied, PATIENCE)).isTrue();
        assertThat(process.death("unexpectedly")).hasMessageContaining("because it was killed");
    }

    @Test
    void killsAPartThatIgnoresItsSignalAndWhatItStarted() throws Exception {
        Path child = directory.resolve("child");
        process = process("trap '' TERM; sleep 60 & echo $! > %s; wait".formatted(child), () -> Files.exists(child));
        process.start(PATIENCE);
        Waiting.until(() -> child.toFile().length() > 0, PATIENCE);
        long childPid = Long.parseLong(Files.readString(child).trim());

        process.kill();

        assertThat(run.running()).isEmpty();
        assertThat(ProcessIdentity.of(childPid)).isEmpty();
    }

    @Test
    void stopEndsAStartUnderWay() {
        process = process("sleep 60", false);
        CompletableFuture<Void> start = CompletableFuture.runAsync(() -> process.start(PATIENCE));
        Waiting.until(() -> !run.running().isEmpty(), PATIENCE);

        process.stop();

        assertThatThrownBy(start::join)
                .isInstanceOfAny(CompletionException.class, CancellationException.class)
                .hasRootCauseInstanceOf(CancellationException.class);
        assertThat(run.running()).isEmpty();
    }

    @Test
    void cannotBeStartedOnceItIsRetired() {
        process = process("sleep 60", true);

        process.retire();

        assertThatThrownBy(() -> process.start(PATIENCE)).isInstanceOf(CancellationException.class);
        assertThat(run.running()).isEmpty();
    }

    private PartProcess process(String script, boolean ready) {
        return process(script, () -> ready);
    }

    private PartProcess process(String script, java.util.function.BooleanSupplier ready) {
        return new PartProcess(new ShellPart("shell", script, ready), run, directory);
    }
}
