package org.riverchief.patrol.track;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rules with the recommended numbers and the minima of a village: 10 min, 300 m, 60 %. */
final class Rules {

    static final UUID ID = UUID.fromString("019ac0de-0000-7000-8000-000000000008");

    private Rules() {}

    static TrackRule village() {
        return withMinima(null);
    }

    static TrackRule withMinimumCoverage(String ratio) {
        return withMinima(new BigDecimal(ratio));
    }

    static TrackRule withCorridor(TrackRule.Corridor corridor) {
        TrackRule rule = village();
        return new TrackRule(
                ID, 1, rule.minima(), rule.caps(), rule.filter(), rule.speeds(), corridor, rule.timeliness());
    }

    private static TrackRule withMinima(@Nullable BigDecimal coverage) {
        return new TrackRule(
                ID,
                1,
                new TrackRule.Minima(
                        Duration.ofMinutes(10), metres(300), new BigDecimal("0.6"), coverage, new BigDecimal("0.05")),
                new TrackRule.Caps(
                        Duration.ofMinutes(240), metres(20_000), new BigDecimal("0.3"), new BigDecimal("0.2")),
                new TrackRule.FixFilter(
                        metres(50), metres(10), Duration.ofMinutes(5), metres(10), metres(30), Duration.ofMinutes(3)),
                new TrackRule.Speeds(metres(7), metres(16), metres(120)),
                new TrackRule.Corridor(metres(100), metres(10), metres(2)),
                new TrackRule.Timeliness(Duration.ofMinutes(2), Duration.ofHours(72)));
    }

    private static BigDecimal metres(long value) {
        return BigDecimal.valueOf(value);
    }
}
