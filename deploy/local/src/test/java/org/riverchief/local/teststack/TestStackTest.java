package org.riverchief.local.teststack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.local.ProjectRoot;
import org.riverchief.local.process.ProcessIdentity;
import org.riverchief.local.process.ProcessRecord;
import org.riverchief.local.process.RunDirectory;

class TestStackTest {

    private static final Path ROOT = ProjectRoot.path();

    private Process build;
    private ProcessIdentity buildIdentity;

    @BeforeEach
    void startBuildProcess() throws Exception {
        build = new ProcessBuilder("sleep", "120").start();
        buildIdentity = ProcessIdentity.of(build.pid()).orElseThrow();
    }

    @AfterEach
    void endBuildProcess() {
        build.destroyForcibly();
    }

    @Test
    void isSharedByItsBuildOnlyAndEndsWithIt() {
        CompletableFuture<TestStack> one = CompletableFuture.supplyAsync(() -> TestStack.acquire(ROOT, buildIdentity));
        CompletableFuture<TestStack> two = CompletableFuture.supplyAsync(() -> TestStack.acquire(ROOT, buildIdentity));
        StackDirectory directory = StackDirectory.of(ROOT, buildIdentity);

        assertThat(one.join()).isEqualTo(two.join()).isNotEqualTo(TestStack.acquire(ROOT));
        List<ProcessRecord> servers = new RunDirectory(directory.file("run")).running();
        assertThat(servers).extracting(ProcessRecord::part).containsExactly("kafka", "postgresql");

        build.destroyForcibly();

        await().atMost(Duration.ofSeconds(20)).until(() -> servers.stream().noneMatch(ProcessRecord::isRunning));
        await().atMost(Duration.ofSeconds(20)).until(() -> !Files.exists(directory.path()));
    }

    @Test
    void whatACrashLeftIsRemovedByTheNext() throws Exception {
        TestStack.acquire(ROOT, buildIdentity);
        StackDirectory crashed = StackDirectory.of(ROOT, buildIdentity);
        List<ProcessRecord> servers = new RunDirectory(crashed.file("run")).running();
        ProcessHandle.of(crashed.running().orElseThrow().process().pid()).ifPresent(ProcessHandle::destroyForcibly);
        build.destroyForcibly().waitFor();
        startBuildProcess();

        TestStack.acquire(ROOT, buildIdentity);

        assertThat(servers).isNotEmpty().noneMatch(ProcessRecord::isRunning);
        assertThat(crashed.path()).doesNotExist();
    }
}
