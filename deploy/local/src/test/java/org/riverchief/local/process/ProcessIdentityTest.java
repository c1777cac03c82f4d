package org.riverchief.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessIdentityTest {

    @Test
    void thisProcessRuns() {
        ProcessIdentity self = ProcessIdentity.self();

        assertThat(self.isRunning()).isTrue();
    }

    @Test
    void anotherProcessWithTheSameIdIsNotTheSame() {
        ProcessIdentity earlier = new ProcessIdentity(ProcessIdentity.self().pid(), "some-boot:1");

        assertThat(earlier.isRunning()).isFalse();
    }

    @Test
    void endedProcessDoesNotRun() throws Exception {
        Process process = new ProcessBuilder("sleep", "60").start();
        ProcessIdentity identity = ProcessIdentity.of(process.pid()).orElseThrow();

        process.destroyForcibly().waitFor();

        assertThat(identity.isRunning()).isFalse();
        assertThat(ProcessIdentity.of(process.pid())).isEmpty();
    }
}
