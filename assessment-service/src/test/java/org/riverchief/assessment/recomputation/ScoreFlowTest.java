package org.riverchief.assessment.recomputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.riverchief.assessment.Facts.MONDAY;
import static org.riverchief.assessment.Scores.awaitScore;
import static org.riverchief.assessment.Scores.awaitTotal;
import static org.riverchief.assessment.Scores.points;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.assessment.Facts;
import org.riverchief.assessment.Feed;
import org.riverchief.assessment.Scores;
import org.riverchief.assessment.TestClock;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.TestEvents;

/** From events of other services to scores, through the real broker, database and background thread. */
@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ScoreFlowTest {

    private static final Instant FRIDAY_MORNING = Instant.parse("2026-11-20T02:00:00Z");
    private static final Instant GRACE_OVER = Instant.parse("2026-11-25T16:00:00Z");

    @Inject
    TestClock clock;

    @BeforeEach
    void itIsFriday() {
        clock.set(FRIDAY_MORNING);
    }

    @AfterEach
    void itIsNow() {
        clock.reset();
    }

    @Test
    void eventsBecomeAScoreWithItsEvidence() {
        Feed feed = new Feed().inOffice();
        UUID patrol = UUID.randomUUID();

        feed.patrol(patrol, 1, MONDAY, "VALID");

        JsonPath score = awaitScore(
                feed,
                MONDAY,
                "rows.find { it.indicator == 'EFFECTIVE_PATROL_RATE' }.evidence.any { it.id == '%s' }"
                        .formatted(patrol));
        score = awaitScore(feed, MONDAY, "rows.find { it.indicator == 'PATROL_COVERAGE' }.points == 2");
        assertThat(score.getString("state")).isEqualTo("PROVISIONAL");
        assertThat(score.getString("closesAt")).isEqualTo(GRACE_OVER.toString());
        assertThat(score.getString("schemeCode")).isEqualTo("GZ-VILLAGE-A-SUBSET");
        assertThat(points(score, "EFFECTIVE_PATROL_RATE")).isEqualTo(-7);
        assertThat(score.getString("rows.find { it.indicator == 'EFFECTIVE_PATROL_RATE' }.better.band"))
                .isEqualTo("(0.3,0.6]");
        assertThat(score.getInt("score")).isEqualTo(60 - 7 + 2);
    }

    @Test
    void aLateEventMakesANewVersionThatShowsTheDifference() {
        Feed feed = new Feed().inOffice();
        feed.patrol(UUID.randomUUID(), 1, MONDAY, "VALID");
        JsonPath before = awaitTotal(feed, MONDAY, 55);
        UUID late = UUID.randomUUID();

        feed.problem(late, MONDAY.plusDays(1), "MAJOR", true);

        JsonPath after = awaitTotal(feed, MONDAY, 66);
        assertThat(after.getInt("version")).isEqualTo(before.getInt("version") + 1);
        assertThat(after.getList("changes.indicator")).containsExactlyInAnyOrder("REPORT_RATE", "MAJOR_PROBLEMS");
        assertThat(after.getInt("changes.find { it.indicator == 'REPORT_RATE' }.before.points"))
                .isZero();
        assertThat(after.getInt("changes.find { it.indicator == 'REPORT_RATE' }.after.points"))
                .isEqualTo(8);
        assertThat(after.getString("changes.find { it.indicator == 'REPORT_RATE' }.evidenceAdded[0].id"))
                .isEqualTo(late.toString());
        JsonPath old =
                Scores.get(feed, "/scores/%s?version=%d".formatted(before.getString("id"), before.getInt("version")));
        assertThat(old.getInt("score")).isEqualTo(55);
    }

    @Test
    void theSameEventTwiceChangesNothing() {
        Feed feed = new Feed().inOffice();
        UUID event = UUID.randomUUID();
        UUID patrol = UUID.randomUUID();
        feed.patrol(event, patrol, 1, MONDAY, "VALID");
        JsonPath before = awaitTotal(feed, MONDAY, 55);

        feed.patrol(event, patrol, 1, MONDAY, "VALID");
        feed.order(UUID.randomUUID(), MONDAY);

        JsonPath after = awaitTotal(feed, MONDAY, 53);
        assertThat(after.getInt("version")).isEqualTo(before.getInt("version") + 1);
        assertThat(Database.value("select count(*) from fact where evidence_id = '%s'".formatted(patrol)))
                .isEqualTo("1");
    }

    @Test
    void theHighestJudgementOfAPatrolCounts() {
        Feed feed = new Feed().inOffice();
        UUID patrol = UUID.randomUUID();
        feed.patrol(patrol, 2, MONDAY, "VALID");
        awaitTotal(feed, MONDAY, 55);

        feed.patrol(patrol, 1, MONDAY, "DOUBTFUL");
        feed.order(UUID.randomUUID(), MONDAY);

        awaitTotal(feed, MONDAY, 53);
        feed.patrol(patrol, 3, MONDAY, "INVALID");
        awaitTotal(feed, MONDAY, 60 - 10 - 2 - 3);
    }

    @Test
    void anOrderCancelledAfterwardsIsForgotten() {
        Feed feed = new Feed().inOffice();
        UUID order = UUID.randomUUID();
        feed.order(order, MONDAY);
        awaitTotal(feed, MONDAY, 60 - 10 - 2 - 3);

        feed.orderCancelled(order, MONDAY.plusDays(30));

        awaitTotal(feed, MONDAY, 60 - 10 - 3);
    }

    @Test
    void aScoreBecomesFinalAfterItsGraceAndALateFactStillMakesAnotherVersion() {
        Feed feed = new Feed().inOffice();
        feed.patrol(UUID.randomUUID(), 1, MONDAY, "VALID");
        JsonPath provisional = awaitTotal(feed, MONDAY, 55);

        clock.set(GRACE_OVER.minusSeconds(60));
        feed.patrol(UUID.randomUUID(), 1, MONDAY, "INVALID");
        assertThat(awaitScore(
                                feed,
                                MONDAY,
                                "rows.find { it.indicator == 'EFFECTIVE_PATROL_RATE' }.evidence.size() == 2")
                        .getString("state"))
                .isEqualTo("PROVISIONAL");
        clock.set(GRACE_OVER);

        JsonPath closed = awaitScore(feed, MONDAY, "state == 'FINAL'");
        assertThat(closed.getInt("score")).isEqualTo(55);
        assertThat(closed.getInt("version")).isGreaterThan(provisional.getInt("version"));
        feed.patrol(UUID.randomUUID(), 1, MONDAY.plusDays(6), "VALID");
        JsonPath later = awaitScore(feed, MONDAY, "version == " + (closed.getInt("version") + 1));
        assertThat(later.getString("state")).isEqualTo("FINAL");
    }

    @Test
    void whoDidNothingIsJudgedTooOnceTheWeekBegins() {
        Feed feed = new Feed().inOffice();
        awaitTotal(feed, MONDAY, 60 - 10 - 3);

        LocalDate next = LocalDate.parse(Database.value("select max(period_from) + 7 from opened_period"));
        clock.set(next.atStartOfDay(Facts.ZONE).toInstant());

        JsonPath score = awaitTotal(feed, next, 60 - 10 - 3);
        assertThat(score.getString("state")).isEqualTo("PROVISIONAL");
        assertThat(score.getString("periodTo")).isEqualTo(next.plusDays(6).toString());
    }

    @Test
    void aScoreIsWithdrawnWhenSomebodyElseTurnsOutToHaveBeenInOffice() {
        Feed feed = new Feed().inOffice();
        awaitTotal(feed, MONDAY, 60 - 10 - 3);

        feed.appointment(UUID.randomUUID(), "2025-01-01T00:00:00+08:00", null);

        JsonPath withdrawn = awaitScore(feed, MONDAY, "state == 'WITHDRAWN'");
        assertThat(withdrawn.getInt("score")).isZero();
        assertThat(withdrawn.getList("rows")).isEmpty();
        feed.appointment(feed.chief, "2025-01-01T00:00:00+08:00", null);
        awaitScore(feed, MONDAY, "state == 'PROVISIONAL'");
    }

    @Test
    void requestsLeftByAKilledProcessAreDone() {
        Feed feed = new Feed().inOffice();
        awaitTotal(feed, MONDAY, 60 - 10 - 3);
        LocalDate earlier = MONDAY.minusWeeks(4);

        Database.execute("""
                insert into recomputation_request (chief_id, period_kind, period_from, due_at, attempts)
                values ('%s', 'WEEK', '%s', '2026-11-19T00:00:00Z', 0)""".formatted(feed.chief, earlier));

        awaitScore(feed, earlier, "state == 'FINAL'");
        await().atMost(Duration.ofSeconds(5))
                .until(() -> "0"
                        .equals(Database.value(
                                "select count(*) from recomputation_request where period_from = '%s' and chief_id = '%s'"
                                        .formatted(earlier, feed.chief))));
    }

    @Test
    void aPeriodThatCannotBeJudgedWaitsWithoutKeepingOthersWaiting() {
        Feed broken = new Feed().inOffice();
        awaitTotal(broken, MONDAY, 60 - 10 - 3);
        UUID patrol = UUID.randomUUID();
        Database.execute("""
                insert into fact (id, source, source_event_id, kind, evidence_kind, evidence_id, revision, chief_id,
                    reach_id, division_code, occurred_at, occurred_on, fact_values, recorded_at)
                values (gen_random_uuid(), 'test', '%1$s', 'PATROL_JUDGED', 'patrol.judged', '%1$s', 1, '%2$s', '%3$s',
                    '441781105201', '2026-11-17T00:00:00Z', '2026-11-17', '{"verdict": "NONSENSE"}', now());
                insert into recomputation_request (chief_id, period_kind, period_from, due_at, attempts)
                values ('%2$s', 'WEEK', '2026-11-16', '2026-11-19T00:00:00Z', 0)""".formatted(patrol, broken.chief, broken.reach));

        Feed sound = new Feed().inOffice();

        awaitTotal(sound, MONDAY, 60 - 10 - 3);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> "1"
                        .equals(Database.value(
                                "select count(*) from recomputation_request where attempts > 0 and chief_id = '%s'"
                                        .formatted(broken.chief))));
    }

    @Test
    void publishesEveryVersionAsItsContractSays() {
        Feed feed = new Feed().inOffice();
        feed.problem(UUID.randomUUID(), MONDAY, "MINOR", false);
        JsonPath score = awaitTotal(feed, MONDAY, 60 - 10 - 7 - 3);

        List<String> payloads = publishedAbout(score.getString("id"), score.getInt("version"));

        EventContract contract = EventContract.of("assessment/score.published.v1");
        payloads.forEach(contract::assertJsonMatches);
        JsonPath last = new JsonPath(payloads.get(payloads.size() - 1));
        assertThat(last.getInt("version")).isEqualTo(score.getInt("version"));
        assertThat(last.getInt("score")).isEqualTo(40);
        assertThat(last.getList("rows.points", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(40);
    }

    private static List<String> publishedAbout(String scoreId, int versions) {
        await().atMost(Duration.ofSeconds(20)).until(() -> payloads(scoreId).size() >= versions);
        return payloads(scoreId);
    }

    private static List<String> payloads(String scoreId) {
        return TestEvents.received("assessment.score.v1").stream()
                .filter(record -> scoreId.equals(record.key()))
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }
}
