package org.riverchief.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The whole suite, started once for all journeys by the same launcher people use, beside whatever runs already. */
final class Suite {

    private static final List<Integer> PORTS = List.of(8080, 8081, 8082, 8083, 8084, 8180, 5442, 9092, 9093);
    /** Keeps every port below those the system gives to outgoing connections. */
    private static final int HIGHEST_OFFSET = 20_000;

    private static final int LOWEST_OFFSET = 1_000;
    private static final Duration LONGEST_START = Duration.ofMinutes(8);

    private static Suite instance;

    private final Path root = Path.of(System.getProperty("riverchief.root"));
    private final Path home = root.resolve("e2e/target/suite");
    private final int offset = freeOffset();

    private Suite() {}

    static synchronized Suite running() {
        if (instance == null) {
            Suite suite = new Suite();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> suite.launcher("down")));
            suite.up();
            instance = suite;
        }
        return instance;
    }

    /** Returns the one origin everything is reached by. */
    String origin() {
        return "http://localhost:" + port(8080);
    }

    int port(int usual) {
        return usual + offset;
    }

    Path home() {
        return home;
    }

    void stop(String part) {
        require(launcher("stop", part));
    }

    void start(String part) {
        require(launcher("start", part));
    }

    /** Ends a part with SIGKILL. */
    void kill(String part) {
        require(launcher("kill", part));
    }

    String log(String part) {
        try {
            return Files.readString(home.resolve("logs").resolve(part + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void up() {
        // A test run that was killed may have left its suite behind.
        launcher("down");
        require(launcher(
                "up", "--fresh", "--detach", "--home", home.toString(), "--port-offset", Integer.toString(offset)));
    }

    /** What a call of the launcher printed, and its exit code. */
    record Outcome(int exitCode, String output) {}

    Outcome launcher(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Driverchief.root=" + root,
                "-cp",
                root.resolve("deploy/local/target/classes") + ":" + root.resolve("deploy/local/target/lib") + "/*",
                "org.riverchief.local.Main"));
        command.addAll(List.of(arguments));
        if (!List.of(arguments).contains("--home")) {
            command.addAll(List.of("--home", home.toString()));
        }
        try {
            Path output = Files.createTempFile("launcher", ".out");
            Process process = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The launcher did not answer: " + Files.readString(output));
            }
            return new Outcome(process.exitValue(), Files.readString(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void require(Outcome outcome) {
        if (outcome.exitCode() != 0) {
            throw new IllegalStateException(
                    "The launcher ended with %d: %s".formatted(outcome.exitCode(), outcome.output()));
        }
    }

    private static int freeOffset() {
        return new Random()
                .ints(100, LOWEST_OFFSET, HIGHEST_OFFSET)
                .filter(offset -> IntStream.range(0, PORTS.size()).allMatch(i -> isFree(PORTS.get(i) + offset)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
