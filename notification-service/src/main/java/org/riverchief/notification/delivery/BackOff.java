package org.riverchief.notification.delivery;

import java.time.Duration;

/** Pauses between attempts: doubling, capped, spread by chance. */
record BackOff(Duration first, Duration longest, double jitter) {

    private static final int MOST_DOUBLINGS = 30;

    /**
     * Returns the pause after a failure.
     *
     * @param attempts how many attempts there were, at least one
     * @param chance between 0 and 1
     */
    Duration pause(int attempts, double chance) {
        long doubled = first.toMillis() << Math.min(attempts - 1, MOST_DOUBLINGS);
        long capped = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(Math.round(capped * (1 + jitter * (2 * chance - 1))));
    }
}
