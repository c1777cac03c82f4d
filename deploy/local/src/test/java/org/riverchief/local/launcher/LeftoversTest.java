package org.riverchief.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riverchief.local.process.ProcessIdentity;
import org.riverchief.local.process.ProcessRecord;
import org.riverchief.local.process.StopSignal;
import org.riverchief.local.suite.Home;

class LeftoversTest {

    @TempDir
    Path directory;

    private Home home;
    private Process process;
    private ProcessIdentity identity;

    @BeforeEach
    void startProcess() throws Exception {
        home = new Home(directory, directory);
        process = new ProcessBuilder("sleep", "60").start();
        identity = ProcessIdentity.of(process.pid()).orElseThrow();
    }

    @AfterEach
    void endProcess() {
        process.destroyForcibly();
    }

    @Test
    void endsAProcessThatIsTheOneRecorded() throws Exception {
        record("patrol-service", identity);

        List<ProcessRecord> ended = Leftovers.end(home);

        assertThat(ended).extracting(ProcessRecord::part).containsExactly("patrol-service");
        assertThat(process.waitFor()).isNotZero();
        assertThat(home.run().running()).isEmpty();
    }

    @Test
    void sparesAProcessThatOnlyHasTheSameId() throws Exception {
        record("patrol-service", new ProcessIdentity(process.pid(), "an-earlier-boot:17"));

        assertThat(Leftovers.end(home)).isEmpty();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void sparesTheLauncher() throws Exception {
        record(LauncherLock.LAUNCHER, identity);

        assertThat(Leftovers.end(home)).isEmpty();
        assertThat(process.isAlive()).isTrue();
    }

    private void record(String part, ProcessIdentity owner) throws Exception {
        home.run().write(new ProcessRecord(part, part, owner, List.of(1), directory.resolve("log"), StopSignal.TERM));
    }
}
