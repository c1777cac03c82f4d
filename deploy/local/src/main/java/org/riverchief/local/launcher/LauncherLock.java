package org.riverchief.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.riverchief.local.process.LocalFailure;
import org.riverchief.local.process.ProcessIdentity;
import org.riverchief.local.process.ProcessRecord;
import org.riverchief.local.process.RunDirectory;
import org.riverchief.local.process.StopSignal;
import org.riverchief.local.suite.Home;

/** Makes sure that an installation has one launcher; the system frees the lock even when that is killed. */
public final class LauncherLock {

    static final String LAUNCHER = "launcher";

    private final FileChannel channel;

    private LauncherLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock for the life of this process and records it as the launcher. */
    public static LauncherLock take(Home home) {
        RunDirectory run = home.run();
        try {
            FileChannel channel =
                    FileChannel.open(run.file("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw alreadyRunning(home);
            }
            // What a killed launcher said of its suite must not be read as ours.
            SuiteState.delete(home);
            Path log = home.logs().resolve("launcher.log");
            run.write(new ProcessRecord(LAUNCHER, "Launcher", ProcessIdentity.self(), List.of(), log, StopSignal.TERM));
            return new LauncherLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the launcher that runs the installation now. */
    public static Optional<ProcessRecord> running(Home home) {
        return home.run().find(LAUNCHER).filter(ProcessRecord::isRunning);
    }

    /** Fails when a launcher runs the installation now. */
    public static void requireNone(Home home) {
        if (running(home).isPresent()) {
            throw alreadyRunning(home);
        }
    }

    private static LocalFailure alreadyRunning(Home home) {
        String pid = running(home)
                .map(record -> " (pid " + record.process().pid() + ")")
                .orElse("");
        return new LocalFailure("River Chief is already running%s with its data in %s; see ./riverchief status."
                .formatted(pid, home.directory()));
    }

    /** Forgets a launcher that has ended or is about to. */
    public static void forget(Home home) {
        SuiteState.delete(home);
        home.run().remove(LAUNCHER);
    }

    /** Tells whether this process still is the launcher. */
    public boolean isHeld() {
        return channel.isOpen();
    }
}
