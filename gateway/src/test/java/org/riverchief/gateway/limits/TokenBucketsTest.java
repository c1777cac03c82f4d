package org.riverchief.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {

    private static final long START = 1_000;

    @Test
    void letsABurstPassAndThenSaysHowLongToWait() {
        TokenBuckets buckets = buckets(3, 0.5, 100);

        assertThat(buckets.take("a", START)).isZero();
        assertThat(buckets.take("a", START)).isZero();
        assertThat(buckets.take("a", START)).isZero();
        assertThat(buckets.take("a", START)).isEqualTo(2);
    }

    @Test
    void refillsWithTime() {
        TokenBuckets buckets = buckets(1, 0.5, 100);
        buckets.take("a", START);

        assertThat(buckets.take("a", after(1))).isEqualTo(1);
        assertThat(buckets.take("a", after(2))).isZero();
        assertThat(buckets.take("a", after(2))).isEqualTo(2);
    }

    @Test
    void countsEveryKeyAlone() {
        TokenBuckets buckets = buckets(1, 1, 100);
        buckets.take("a", START);

        assertThat(buckets.take("b", START)).isZero();
    }

    @Test
    void letsNewcomersShareOneBucketWhenTooManyAreKnown() {
        TokenBuckets buckets = buckets(1, 1, 2);
        buckets.take("a", START);
        buckets.take("b", START);

        assertThat(buckets.take("c", START)).isZero();
        assertThat(buckets.take("d", START)).isPositive();
    }

    @Test
    void forgetsWhoeverHasBeenQuiet() {
        TokenBuckets buckets = buckets(1, 1, 1);
        buckets.take("a", START);
        buckets.take("b", START);

        buckets.forgetQuiet(after(5));

        assertThat(buckets.take("c", after(5))).isZero();
        assertThat(buckets.take("d", after(5))).isZero();
        assertThat(buckets.take("e", after(5))).isPositive();
    }

    private static long after(int seconds) {
        return START + Duration.ofSeconds(seconds).toNanos();
    }

    private static TokenBuckets buckets(int burst, double perSecond, int remembered) {
        return new TokenBuckets(
                new LimitsConfig.Limit() {
                    @Override
                    public int burst() {
                        return burst;
                    }

                    @Override
                    public double perSecond() {
                        return perSecond;
                    }
                },
                remembered,
                START);
    }
}
