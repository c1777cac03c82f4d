package org.riverchief.local.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something another process does. */
public final class Waiting {

    private static final long STEP_MILLIS = 50;

    private Waiting() {}

    /** Polls until the condition holds and returns true, or returns false when the time is over. */
    public static boolean until(BooleanSupplier condition, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                Thread.sleep(STEP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
