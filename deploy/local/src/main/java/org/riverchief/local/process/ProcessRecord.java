package org.riverchief.local.process;

import java.nio.file.Path;
import java.util.List;

/** What the run directory remembers of a started part, so that another process can find and end it. */
public record ProcessRecord(
        String part, String title, ProcessIdentity process, List<Integer> ports, Path log, StopSignal stopSignal) {

    /** Tells whether the recorded process still runs. */
    public boolean isRunning() {
        return process.isRunning();
    }

    /** Ends the process gently, and by force when it does not end in time. */
    public void end() {
        ProcessEnd.of(process, stopSignal);
    }
}
