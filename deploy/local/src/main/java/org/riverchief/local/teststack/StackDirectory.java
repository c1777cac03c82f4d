package org.riverchief.local.teststack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.riverchief.local.install.Trees;
import org.riverchief.local.process.ProcessIdentity;
import org.riverchief.local.process.ProcessRecord;
import org.riverchief.local.process.RunDirectory;

/** The directory of one build's stack, named after the build's process so that two builds never share servers. */
record StackDirectory(Path path) {

    static StackDirectory of(Path root, ProcessIdentity build) {
        Path parent = parent(root);
        try {
            Files.createDirectories(parent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StackDirectory(parent.resolve(key(build)));
    }

    /** Returns the directories whose build has ended and whose own process has not been able to tidy up. */
    static List<StackDirectory> abandoned(Path root) throws IOException {
        try (Stream<Path> children = Files.list(parent(root))) {
            return children.map(child -> child.toString().replaceFirst("\\.lock$", ""))
                    .distinct()
                    .map(path -> new StackDirectory(Path.of(path)))
                    .filter(StackDirectory::isAbandoned)
                    .toList();
        }
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** Lies beside the directory, which comes and goes. */
    Path lockFile() {
        return path.resolveSibling(path.getFileName() + ".lock");
    }

    Path stackFile() {
        return file("stack.properties");
    }

    Optional<RunningStack> running() {
        return RunningStack.read(stackFile());
    }

    /** Deletes the directory unless a test is waiting for its stack, or another process is deleting it. */
    void deleteUnlessLocked() throws IOException {
        try (FileChannel channel = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return;
            }
            new RunDirectory(file("run")).running().forEach(ProcessRecord::end);
            Trees.delete(path);
            if (!buildIsRunning()) {
                Files.deleteIfExists(lockFile());
            }
        }
    }

    private boolean isAbandoned() {
        return !buildIsRunning()
                && running().stream().noneMatch(running -> running.process().isRunning());
    }

    private boolean buildIsRunning() {
        String name = path.getFileName().toString();
        return ProcessIdentity.of(Long.parseLong(name.substring(0, name.indexOf('-'))))
                .filter(build -> key(build).equals(name))
                .isPresent();
    }

    private static Path parent(Path root) {
        return root.toAbsolutePath().resolve(".riverchief").resolve("test");
    }

    private static String key(ProcessIdentity build) {
        return build.pid() + "-" + build.start().substring(build.start().lastIndexOf(':') + 1);
    }
}
