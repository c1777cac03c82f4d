package org.riverchief.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What the run directory remembers of a started part, so that another process can find and end it. */
public record ProcessRecord(
        String part, String title, ProcessIdentity process, List<Integer> ports, Path log, StopSignal stopSignal) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Tells whether the recorded process still runs. */
    public boolean isRunning() {
        return process.isRunning();
    }

    /** Ends the process with all its descendants at once. */
    public void kill() {
        ProcessEnd.kill(process);
    }

    /** Ends the process gently, and by force when it does not end in time. */
    public void end() {
        end(PATIENCE);
    }

    /** Ends the process gently, and by force with all its descendants when it takes longer than that. */
    public void end(Duration patience) {
        ProcessEnd.of(process, stopSignal, patience);
    }
}
