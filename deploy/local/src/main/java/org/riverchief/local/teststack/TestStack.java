package org.riverchief.local.teststack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.riverchief.local.postgres.ServiceDatabase;
import org.riverchief.local.process.ProcessIdentity;

/**
 * The servers the tests of one build share. Uses nothing but the JDK, so that a module's tests need not have the
 * servers on their own class path.
 *
 * @param postgres the superuser's access
 * @param kafkaBootstrapServers the broker's address
 */
public record TestStack(ServiceDatabase.Admin postgres, String kafkaBootstrapServers) {

    private static final long LOCK_RETRY_MILLIS = 100;

    /**
     * Returns the running stack of this build, starting it when this is the first test that asks.
     *
     * @param root the directory of the whole project
     */
    public static TestStack acquire(Path root) {
        return acquire(root, BuildProcess.find());
    }

    static TestStack acquire(Path root, ProcessIdentity build) {
        StackDirectory directory = StackDirectory.of(root, build);
        try (FileChannel channel =
                        FileChannel.open(directory.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            return directory
                    .running()
                    .filter(running -> lock.isValid() && running.isAnswering())
                    .orElseGet(() -> new TestStackProcess(root, directory, build).start())
                    .stack();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for other processes by blocking, and for other class loaders of this JVM by trying again. */
    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException e) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOCK_RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the test stack", e);
        }
    }
}
