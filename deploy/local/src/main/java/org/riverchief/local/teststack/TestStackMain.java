package org.riverchief.local.teststack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.riverchief.local.kafka.KafkaServer;
import org.riverchief.local.part.PartProcess;
import org.riverchief.local.port.Ports;
import org.riverchief.local.postgres.PostgresServer;
import org.riverchief.local.process.LocalFailure;
import org.riverchief.local.process.ProcessIdentity;
import org.riverchief.local.process.RunDirectory;

/** Holds a build's servers until the build's process ends, however it ends. */
public final class TestStackMain {

    private static final Duration START_PATIENCE = Duration.ofSeconds(90);
    private static final long WATCH_MILLIS = 300;

    private final StackDirectory directory;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final PartProcess postgresProcess;
    private final PartProcess kafkaProcess;

    private TestStackMain(Path root, StackDirectory directory) {
        this.directory = directory;
        postgres = new PostgresServer(
                root.resolve(".riverchief"),
                directory.file("postgresql"),
                Ports.anyFree(),
                UUID.randomUUID().toString(),
                false);
        kafka = new KafkaServer(directory.file("kafka"), Ports.anyFree(), Ports.anyFree(), false);
        RunDirectory run = new RunDirectory(directory.file("run"));
        postgresProcess = new PartProcess(postgres, run, directory.path());
        kafkaProcess = new PartProcess(kafka, run, directory.path());
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(option(arguments, "--root"));
        long watchedPid = Long.parseLong(option(arguments, "--watch-pid"));
        ProcessIdentity watched = ProcessIdentity.of(watchedPid)
                .orElseThrow(
                        () -> new LocalFailure("The process to watch does not run [pid=%d]".formatted(watchedPid)));
        TestStackMain stack = new TestStackMain(root, StackDirectory.of(root, watched));
        for (StackDirectory abandoned : StackDirectory.abandoned(root)) {
            abandoned.deleteUnlessLocked();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(stack::end));
        try {
            stack.start();
        } catch (CompletionException e) {
            System.err.println(e.getCause());
            System.exit(1);
        }
        while (watched.isRunning()) {
            Thread.sleep(WATCH_MILLIS);
        }
        System.exit(0);
    }

    private void start() throws IOException {
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> postgresProcess.start(START_PATIENCE)),
                        CompletableFuture.runAsync(() -> kafkaProcess.start(START_PATIENCE)))
                .join();
        TestStack stack = new TestStack(postgres.admin(), kafka.bootstrapServers());
        new RunningStack(stack, ProcessIdentity.self()).write(directory.stackFile());
    }

    /** The broker keeps nothing worth a gentle end; PostgreSQL would leave shared memory behind. */
    private void end() {
        kafkaProcess.kill();
        postgresProcess.stop();
        try {
            if (Files.exists(directory.stackFile())) {
                directory.deleteUnlessLocked();
            }
        } catch (IOException e) {
            System.err.println(e);
        }
    }

    private static String option(String[] arguments, String name) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals(name)) {
                return arguments[i + 1];
            }
        }
        throw new LocalFailure("Missing option " + name);
    }
}
