package org.riverchief.gateway.limits;

/** Holds up to {@code burst} tokens and gains {@code perSecond}; every request takes one. */
final class TokenBucket {

    private static final double NANOS_PER_SECOND = 1_000_000_000;

    private final int burst;
    private final double perSecond;
    private double tokens;
    private long updated;

    TokenBucket(int burst, double perSecond, long now) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.tokens = burst;
        this.updated = now;
    }

    /** Takes a token and returns 0, or returns the whole seconds after which there will be one. */
    synchronized long take(long now) {
        refill(now);
        if (tokens >= 1) {
            tokens -= 1;
            return 0;
        }
        return Math.max(1, (long) Math.ceil((1 - tokens) / perSecond));
    }

    synchronized boolean isFull(long now) {
        refill(now);
        return tokens >= burst;
    }

    private void refill(long now) {
        double gained = (now - updated) / NANOS_PER_SECOND * perSecond;
        tokens = Math.min(burst, tokens + gained);
        updated = now;
    }
}
