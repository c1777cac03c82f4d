package org.riverchief.local.part;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.riverchief.local.process.LocalFailure;
import org.riverchief.local.process.ProcessIdentity;
import org.riverchief.local.process.ProcessRecord;
import org.riverchief.local.process.RunDirectory;
import org.riverchief.local.process.Waiting;

/** Runs one {@link Part}: starts its process, waits until it answers, ends it, and notices when it dies by itself. */
public final class PartProcess {

    private static final int KILLED = 137;

    private final Part part;
    private final RunDirectory run;
    private final Path log;

    private @Nullable Process process;
    private @Nullable ProcessRecord started;
    private boolean starting;
    private boolean endWanted;
    private boolean retired;

    /** Makes a process that logs to {@code <logs>/<part>.log} and is recorded in the run directory. */
    public PartProcess(Part part, RunDirectory run, Path logs) {
        this.part = part;
        this.run = run;
        this.log = logs.resolve(part.name() + ".log");
    }

    public Part part() {
        return part;
    }

    /**
     * Starts the part and returns when it answers.
     *
     * @throws LocalFailure when it ends or does not answer in time
     * @throws CancellationException when it was stopped meanwhile
     */
    public void start(Duration patience) {
        wantRunning();
        try {
            Process child = launch(part.prepare());
            boolean ready = Waiting.until(() -> !child.isAlive() || part.ready(), patience);
            failUnlessAlive(child, ready, patience);
        } catch (IOException e) {
            throw new LocalFailure("%s could not be started: %s.".formatted(part.title(), e.getMessage()), e);
        } catch (RuntimeException e) {
            failIfStopped();
            throw e;
        } finally {
            noteStarted();
        }
    }

    /** Tells whether the process that was started last still runs. */
    public synchronized boolean isRunning() {
        return started != null && started.isRunning();
    }

    /** Tells whether the process ended although nobody asked for it; a start under way reports that itself. */
    public synchronized boolean hasDied() {
        return process != null && !process.isAlive() && !endWanted && !starting;
    }

    /** Ends the part gently, by force when it takes too long; does nothing when it does not run. */
    public void stop() {
        end(false);
    }

    /** Ends the part as a power cut would: without warning. */
    public void kill() {
        end(true);
    }

    /** Stops the part for good: a start under way or asked for later fails. */
    public void retire() {
        synchronized (this) {
            retired = true;
        }
        stop();
    }

    /** Returns the failure that describes why the process ended. */
    public LocalFailure death(String when) {
        return new LocalFailure("%s ended %s %s [log: %s]".formatted(part.title(), when, reason(current()), log));
    }

    private String reason(@Nullable Process ended) {
        if (ended == null || ended.isAlive()) {
            return LogExcerpt.cause(log);
        }
        int exitCode = ended.exitValue();
        if (exitCode == KILLED) {
            return "because it was killed, perhaps by the system for lack of memory";
        }
        return "(exit code %d): %s".formatted(exitCode, LogExcerpt.cause(log));
    }

    private synchronized Process launch(Launch launch) throws IOException {
        failIfStopped();
        Files.createDirectories(log.toAbsolutePath().getParent());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder builder = new ProcessBuilder(inOwnSession(launch.command()))
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(launch.environment());
        Process child = builder.start();
        process = child;
        ProcessIdentity identity = ProcessIdentity.of(child.pid()).orElseThrow(() -> death("at once"));
        started = new ProcessRecord(
                part.name(), part.title(), identity, part.ports(), log.toAbsolutePath(), launch.stopSignal());
        run.write(started);
        return child;
    }

    /** A terminal sends Ctrl-C to the whole session; the parts have to be ended in order by their launcher instead. */
    private static List<String> inOwnSession(List<String> command) {
        List<String> whole = new ArrayList<>(command.size() + 1);
        whole.add("setsid");
        whole.addAll(command);
        return whole;
    }

    private void failUnlessAlive(Process child, boolean ready, Duration patience) {
        failIfStopped();
        if (!child.isAlive()) {
            throw death("while starting");
        }
        if (!ready) {
            throw new LocalFailure("%s did not answer within %d s: %s [log: %s]"
                    .formatted(part.title(), patience.toSeconds(), LogExcerpt.cause(log), log));
        }
    }

    private void end(boolean atOnce) {
        wantEnd();
        ProcessRecord record = record();
        if (record == null) {
            return;
        }
        if (atOnce) {
            record.kill();
        }
        record.end();
        run.remove(part.name());
    }

    private synchronized void wantRunning() {
        endWanted = retired;
        failIfStopped();
        starting = true;
    }

    private synchronized void noteStarted() {
        starting = false;
    }

    /** Waits for a launch under way, so that none slips through. */
    private synchronized void wantEnd() {
        endWanted = true;
    }

    private synchronized @Nullable ProcessRecord record() {
        return started;
    }

    private synchronized @Nullable Process current() {
        return process;
    }

    private synchronized void failIfStopped() {
        if (endWanted) {
            throw new CancellationException(part.title() + " was stopped while starting");
        }
    }
}
