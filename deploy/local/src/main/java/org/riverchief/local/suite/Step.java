package org.riverchief.local.suite;

import java.time.Duration;
import org.riverchief.local.part.PartProcess;

/** A part to start, and what has to be laid out in it before others may use it. */
record Step(PartProcess process, Runnable afterwards) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Returns the time it took. */
    Duration start() {
        long begin = System.nanoTime();
        process.start(PATIENCE);
        afterwards.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
