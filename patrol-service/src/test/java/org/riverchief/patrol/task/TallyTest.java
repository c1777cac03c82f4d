package org.riverchief.patrol.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.demand.PatrolMode;
import org.riverchief.patrol.patrolling.DutyPatrol;
import org.riverchief.patrol.track.Verdict;

class TallyTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Tally.Terms FREE = terms(null, null, 52);

    @Test
    void countsWhatIsValidAndWaitsForWhatIsDoubtful() {
        DutyPatrol valid = patrol("2026-03-02T01:00:00Z", Verdict.VALID);
        DutyPatrol doubtful = patrol("2026-03-03T01:00:00Z", Verdict.DOUBTFUL);
        DutyPatrol unjudged = patrol("2026-03-04T01:00:00Z", null);
        DutyPatrol invalid = patrol("2026-03-05T01:00:00Z", Verdict.INVALID);

        assertThat(Tally.of(List.of(invalid, unjudged, doubtful, valid), FREE, ZONE))
                .containsExactly(
                        Map.entry(valid, Outcome.COUNTED),
                        Map.entry(doubtful, Outcome.PENDING),
                        Map.entry(unjudged, Outcome.PENDING),
                        Map.entry(invalid, Outcome.NOT_VALID));
    }

    @Test
    void countsOnePatrolADayByTheDaysOfTheZone() {
        DutyPatrol evening = patrol("2026-03-02T15:30:00Z", Verdict.VALID);
        DutyPatrol afterMidnight = patrol("2026-03-02T16:30:00Z", Verdict.VALID);
        DutyPatrol nextNoon = patrol("2026-03-03T04:00:00Z", Verdict.VALID);

        assertThat(Tally.of(List.of(evening, afterMidnight, nextNoon), FREE, ZONE)
                        .values())
                .containsExactly(Outcome.COUNTED, Outcome.COUNTED, Outcome.SAME_DAY);
    }

    @Test
    void wantsTheIntervalSinceTheLastThatCountsNotSinceTheLastTried() {
        DutyPatrol first = patrol("2026-03-02T01:00:00Z", Verdict.VALID);
        DutyPatrol soon = patrol("2026-03-05T01:00:00Z", Verdict.VALID);
        DutyPatrol exactly = patrol("2026-03-06T01:00:00Z", Verdict.VALID);

        assertThat(Tally.of(List.of(first, soon, exactly), terms(Duration.ofHours(96), null, 52), ZONE)
                        .values())
                .containsExactly(Outcome.COUNTED, Outcome.INTERVAL_TOO_SHORT, Outcome.COUNTED);
    }

    @Test
    void countsPatrolsOfOthersUpToTheirShareOfTheYear() {
        Tally.Terms half = terms(null, "0.5", 4);
        List<DutyPatrol> patrols = List.of(
                delegated("2025-12-30T01:00:00Z"),
                delegated("2026-01-10T01:00:00Z"),
                delegated("2026-04-10T01:00:00Z"),
                delegated("2026-07-10T01:00:00Z"),
                patrol("2026-07-11T01:00:00Z", Verdict.VALID),
                delegated("2027-01-10T01:00:00Z"));

        assertThat(Tally.of(patrols, half, ZONE).values())
                .containsExactly(
                        Outcome.COUNTED,
                        Outcome.COUNTED,
                        Outcome.COUNTED,
                        Outcome.DELEGATED_SHARE_REACHED,
                        Outcome.COUNTED,
                        Outcome.COUNTED);
    }

    @Test
    void leavesWaysOfPatrollingAsideThatDoNotCount() {
        DutyPatrol meeting = new DutyPatrol(
                UUID.randomUUID(), Instant.parse("2026-03-02T01:00:00Z"), PatrolMode.MEETING, false, Verdict.VALID);

        assertThat(Tally.of(List.of(meeting), FREE, ZONE).values()).containsExactly(Outcome.MODE_NOT_COUNTED);
    }

    @Test
    void givesTheSameAnswerInWhateverOrderThePatrolsCome() {
        Random random = new Random(20261124);
        Verdict[] verdicts = {Verdict.VALID, Verdict.VALID, Verdict.DOUBTFUL, Verdict.INVALID};
        for (int round = 0; round < 200; round++) {
            List<DutyPatrol> patrols = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                patrols.add(new DutyPatrol(
                        new UUID(0, random.nextInt(1000)),
                        Instant.parse("2026-03-01T00:00:00Z").plusSeconds(random.nextInt(40 * 86_400)),
                        PatrolMode.WALK,
                        random.nextBoolean(),
                        verdicts[random.nextInt(4)]));
            }
            Tally.Terms terms = terms(Duration.ofHours(30), "0.05", 52);
            Map<DutyPatrol, Outcome> first = Tally.of(patrols, terms, ZONE);
            Collections.shuffle(patrols, random);
            assertThat(Tally.of(patrols, terms, ZONE)).containsExactlyEntriesOf(first);
        }
    }

    private static Tally.Terms terms(@Nullable Duration interval, @Nullable String share, int perYear) {
        return Tally.Terms.of(
                Set.of(PatrolMode.WALK)::contains,
                Optional.ofNullable(interval),
                Optional.ofNullable(share).map(BigDecimal::new),
                perYear);
    }

    private static DutyPatrol patrol(String startedAt, @Nullable Verdict verdict) {
        return new DutyPatrol(UUID.randomUUID(), Instant.parse(startedAt), PatrolMode.WALK, false, verdict);
    }

    private static DutyPatrol delegated(String startedAt) {
        return new DutyPatrol(UUID.randomUUID(), Instant.parse(startedAt), PatrolMode.WALK, true, Verdict.VALID);
    }
}
