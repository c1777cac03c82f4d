package org.riverchief.patrol.judging;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.Patrols;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class PatrolDayTest {

    /** Yesterday at eight, so that nothing is late. */
    private static final OffsetDateTime MORNING = OffsetDateTime.now(ZoneOffset.ofHours(8))
            .minusDays(1)
            .truncatedTo(ChronoUnit.DAYS)
            .withHour(8);

    @Test
    void twoShortPatrolsOfADayAreOneThatIsLongEnough() {
        Patrols one = judged(Patrols.planned(MORNING).walk(1, 25));
        Patrols other = judged(one.again(MORNING.plusHours(5)).from(0.0035).walk(1, 26));
        one.view().body("judgement.verdict", equalTo("INVALID"));
        other.view().body("judgement.verdict", equalTo("INVALID"));

        day(one).statusCode(200)
                .body("patrolIds", contains(one.id.toString(), other.id.toString()))
                .body("durationSeconds", equalTo(490))
                .body("verdict", equalTo("VALID"))
                .body("reasons", empty())
                .body("movement", equalTo("FOOT"));
    }

    @Test
    void patrolsAtTheSameTimeAreWalkedOnce() {
        Patrols one = judged(Patrols.planned(MORNING).walk(1, 60));
        Number length = one.view().extract().path("judgement.lengthMetres");
        judged(one.again(MORNING).with("second phone").walk(1, 58));

        day(one).body("patrolIds", hasSize(2)).body("lengthMetres", equalTo(length));
    }

    @Test
    void whatAPersonFoundInvalidDoesNotCount() {
        Patrols sound = judged(Patrols.planned(MORNING).walk(1, 60));
        Patrols mocked = sound.again(MORNING.plusHours(3)).walk(1, 70);
        Patrols.Chunk chunk = mocked.chunks.get(0);
        mocked.chunks.set(0, new Patrols.Chunk(chunk.id(), 0, chunk.body().replace("\"mock\":false", "\"mock\":true")));
        judged(mocked);
        day(sound).body("patrolIds", hasSize(2)).body("reasons.code", hasItem("MOCK_LOCATION"));

        Api.as(Tokens.office("441781"))
                .contentType("application/json")
                .body(Map.of("judgement", 1, "verdict", "INVALID", "reason", "模拟定位"))
                .post("/patrols/{id}/decision", mocked.id)
                .then()
                .statusCode(200);

        day(sound).body("patrolIds", contains(sound.id.toString())).body("verdict", equalTo("VALID"));
    }

    @Test
    void aDayWithoutPatrolsOrOfOthersDoesNotExist() {
        Patrols patrol = judged(Patrols.planned(MORNING).walk(1, 60));

        day(Patrols.planned(MORNING)).statusCode(404);
        Api.as(Tokens.office("441704"))
                .get(
                        "/patrol-days/{chief}/{reach}/{day}",
                        patrol.chiefId,
                        patrol.reachId,
                        MORNING.toLocalDate().toString())
                .then()
                .statusCode(404);
    }

    @Test
    void countsWhatLookedOddInATime() {
        Patrols drive = Patrols.planned(OffsetDateTime.parse("2026-10-12T08:00:00+08:00"));
        drive.fast(5.9).walk(1, 85);
        judged(drive).view().body("judgement.reasons.code", hasItem("HASTY_PATROL"));

        Api.as(Tokens.office("441781"))
                .queryParam("from", "2026-10-12")
                .queryParam("to", "2026-10-12")
                .get("/signal-shares")
                .then()
                .statusCode(200)
                .body("patrols", greaterThan(0))
                .body("signals.code", hasItem("HASTY_PATROL"));
        Api.as(Tokens.office("441781"))
                .queryParam("from", "2026-10-12")
                .queryParam("to", "2026-10-12")
                .queryParam("division", "441704")
                .get("/signal-shares")
                .then()
                .body("patrols", equalTo(0))
                .body("signals", empty());
    }

    private static Patrols judged(Patrols patrol) {
        patrol.start().sendAll().complete().statusCode(200);
        patrol.judged(1);
        return patrol;
    }

    private static ValidatableResponse day(Patrols patrol) {
        return Api.as(Tokens.office("441781"))
                .get(
                        "/patrol-days/{chief}/{reach}/{day}",
                        patrol.chiefId,
                        patrol.reachId,
                        MORNING.toLocalDate().toString())
                .then();
    }
}
