package org.riverchief.local.teststack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.riverchief.local.part.Launch;
import org.riverchief.local.part.LogExcerpt;
import org.riverchief.local.process.ProcessIdentity;
import org.riverchief.local.process.Waiting;

/** Starts {@link TestStackMain} so that it outlives this JVM. */
record TestStackProcess(Path root, StackDirectory directory, ProcessIdentity build) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    RunningStack start() {
        try {
            Files.createDirectories(directory.path());
            Files.deleteIfExists(directory.stackFile());
            Path log = directory.file("stack.log");
            Process process = new ProcessBuilder(command())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Waiting.until(() -> !process.isAlive() || Files.exists(directory.stackFile()), PATIENCE);
            return directory
                    .running()
                    .orElseThrow(() -> new IllegalStateException(
                            "The test stack did not start: %s [log: %s]".formatted(LogExcerpt.cause(log), log)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        Path target = root.toAbsolutePath().resolve("deploy").resolve("local").resolve("target");
        Path classes = target.resolve("classes");
        Path libraries = target.resolve("lib");
        if (!Files.isDirectory(classes) || !Files.isDirectory(libraries)) {
            throw new IllegalStateException("Build the servers' class path first: ./mvnw -pl deploy/local package");
        }
        List<String> arguments = List.of(
                "-Xmx128m",
                "-cp",
                classes + File.pathSeparator + libraries.resolve("*"),
                TestStackMain.class.getName(),
                "--root",
                root.toAbsolutePath().toString(),
                "--watch-pid",
                Long.toString(build.pid()));
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(Launch.java(arguments, Map.of()).command());
        return command;
    }
}
