package org.riverchief.local.command;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.riverchief.local.Main;
import org.riverchief.local.launcher.LauncherLock;
import org.riverchief.local.launcher.SuiteState;
import org.riverchief.local.part.Launch;
import org.riverchief.local.process.Waiting;
import org.riverchief.local.suite.Home;

/** Starts the launcher in the background and shows what it says until the suite is ready or has failed. */
record DetachedUp(Home home, List<String> arguments) {

    private static final Duration STEP = Duration.ofMillis(200);

    int run() {
        LauncherLock.requireNone(home);
        try {
            Path log = Files.createDirectories(home.logs()).resolve("launcher.log");
            Process launcher = new ProcessBuilder(command())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            long shown = 0;
            while (launcher.isAlive() && !isReady(launcher)) {
                shown = show(log, shown);
                Waiting.until(() -> !launcher.isAlive(), STEP);
            }
            show(log, shown);
            return launcher.isAlive() ? 0 : launcher.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isReady(Process launcher) {
        return LauncherLock.running(home)
                        .filter(record -> record.process().pid() == launcher.pid())
                        .isPresent()
                && SuiteState.read(home).filter(SuiteState::ready).isPresent();
    }

    private List<String> command() {
        List<String> java = new ArrayList<>(List.of(
                "-Xmx128m", "-Driverchief.root=" + home.root(), "-cp", Launch.ownClassPath(), Main.class.getName()));
        arguments.stream().filter(argument -> !argument.equals(Options.DETACH)).forEach(java::add);
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(Launch.java(java, Map.of()).command());
        return command;
    }

    private static long show(Path log, long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            System.out.print(new String(bytes, StandardCharsets.UTF_8));
            return from + bytes.length;
        }
    }
}
