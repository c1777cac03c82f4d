package org.riverchief.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventPositionTest {

    private static final Instant EARLY = Instant.parse("2026-11-20T00:00:00Z");
    private static final Instant LATE = Instant.parse("2026-11-21T00:00:00Z");

    @Test
    void sequenceDecidesWithinOneSourceWhateverTheClockSays() {
        EventPosition second = new EventPosition("/instances/441700/patrol-service", 2, EARLY);
        EventPosition third = new EventPosition("/instances/441700/patrol-service", 3, EARLY.minusSeconds(5));

        assertThat(third.isAfter(second)).isTrue();
        assertThat(second.isAfter(third)).isFalse();
        assertThat(second.isAfter(second)).isFalse();
    }

    @Test
    void timeDecidesBetweenSources() {
        EventPosition county = new EventPosition("/instances/441781/patrol-service", 900, EARLY);
        EventPosition city = new EventPosition("/instances/441700/patrol-service", 1, LATE);

        assertThat(city.isAfter(county)).isTrue();
        assertThat(county.isAfter(city)).isFalse();
    }
}
