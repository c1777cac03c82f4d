package org.riverchief.local.command;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.riverchief.local.launcher.ControlServer;
import org.riverchief.local.launcher.LauncherLock;
import org.riverchief.local.launcher.Leftovers;
import org.riverchief.local.launcher.SuiteState;
import org.riverchief.local.part.Part;
import org.riverchief.local.process.LocalFailure;
import org.riverchief.local.process.ProcessRecord;
import org.riverchief.local.process.Waiting;
import org.riverchief.local.suite.Home;
import org.riverchief.local.suite.Suite;

/** Starts the suite and stays until it is stopped, by the operator or by the death of a part. */
final class UpCommand {

    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    private final Options options;
    private final Home home;

    UpCommand(Options options) {
        this.options = options;
        home = options.home();
    }

    int run() {
        LauncherLock lock = LauncherLock.take(home);
        List<ProcessRecord> leftovers = Leftovers.end(home);
        if (!leftovers.isEmpty()) {
            say("Ended %d processes of a launcher that was killed.".formatted(leftovers.size()));
        }
        if (options.has(Options.FRESH)) {
            home.deleteData();
        }
        Suite suite = Suite.of(home, options.ports(), home.secrets(), options.has(Options.INFRA));
        Preconditions.check(suite.parts(), home.directory());
        stopAtExit(suite);
        start(suite);
        return watch(suite, lock);
    }

    private void start(Suite suite) {
        String token = UUID.randomUUID().toString();
        SuiteState state = new SuiteState(
                options.ports(),
                options.has(Options.INFRA),
                false,
                ControlServer.listen(token, suite).port(),
                token);
        state.write(home);
        long begin = System.nanoTime();
        try {
            suite.start(UpCommand::progress);
        } catch (RuntimeException failure) {
            suite.stop();
            throw failure;
        }
        say("Ready after %s.".formatted(seconds(Duration.ofNanos(System.nanoTime() - begin))));
        say(new Welcome(home.root(), options.ports(), options.has(Options.INFRA)).text());
        state.nowReady().write(home);
    }

    private static int watch(Suite suite, LauncherLock lock) {
        Waiting.until(() -> !lock.isHeld() || suite.died().isPresent(), FOR_EVER);
        Optional<LocalFailure> death = suite.died();
        suite.stop();
        death.ifPresent(UpCommand::fail);
        return 0;
    }

    private static void fail(LocalFailure failure) {
        throw failure;
    }

    /** Ctrl-C, `down`, a closed terminal and our own failures all end this way. */
    private void stopAtExit(Suite suite) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (suite.isRunning()) {
                say("Stopping.");
            }
            suite.stop();
            LauncherLock.forget(home);
        }));
    }

    private static void progress(Part part, Duration taken) {
        say("%-24s %8s".formatted(part.title(), seconds(taken)));
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    private static synchronized void say(String text) {
        System.out.println(text);
    }
}
