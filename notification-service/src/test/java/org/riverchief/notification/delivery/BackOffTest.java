package org.riverchief.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final double MIDDLE = 0.5;

    private final BackOff backOff = new BackOff(Duration.ofSeconds(15), Duration.ofHours(8), 0.2);

    @Test
    void doublesUpToTheLongestPause() {
        assertThat(backOff.pause(1, MIDDLE)).isEqualTo(Duration.ofSeconds(15));
        assertThat(backOff.pause(3, MIDDLE)).isEqualTo(Duration.ofSeconds(60));
        assertThat(backOff.pause(12, MIDDLE)).isEqualTo(Duration.ofHours(8));
        assertThat(backOff.pause(1000, MIDDLE)).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void chanceSpreadsPauses() {
        assertThat(backOff.pause(1, 0)).isEqualTo(Duration.ofSeconds(12));
        assertThat(backOff.pause(1, 1)).isEqualTo(Duration.ofSeconds(18));
    }

    @Test
    void sixteenAttemptsLastThroughAWeekend() {
        Duration whole = IntStream.range(1, 16)
                .mapToObj(attempt -> backOff.pause(attempt, 0))
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(whole).isGreaterThan(Duration.ofHours(30));
    }
}
