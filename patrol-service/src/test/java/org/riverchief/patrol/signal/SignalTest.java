package org.riverchief.patrol.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.Patrols;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class SignalTest {

    @Test
    void aTrackWalkedBeforeIsForAPerson() {
        Patrols original = judged(Patrols.planned().walk(1, 75));

        Patrols copy = judged(original.again(original.startedAt.plusHours(1)).walk(1, 75));

        original.view().body("judgement.verdict", equalTo("VALID"));
        copy.view()
                .body("judgement.verdict", equalTo("DOUBTFUL"))
                .body("judgement.reasons.code", contains("TRACK_REPLAYED"))
                .body("judgement.reasons[0].value", equalTo(0f))
                .body("judgement.reasons[0].threshold", equalTo(15));
        signals(copy)
                .body("", hasSize(1))
                .body("[0].code", equalTo("TRACK_REPLAYED"))
                .body("[0].unit", equalTo("m"))
                .body("[0].patrolIds", contains(original.id.toString()))
                .body("[0].ruleVersion", equalTo(1));
        signals(original).body("", empty());
    }

    @Test
    void theSameWayAtAnotherPaceIsNoReplay() {
        Patrols first = judged(Patrols.planned().walk(1, 75));

        Patrols second = judged(first.again(first.startedAt.plusHours(1)).walk(1, 70));

        second.view().body("judgement.verdict", equalTo("VALID")).body("judgement.reasons", empty());
    }

    @Test
    void aLateOriginalHasItsCopyJudgedAgain() {
        Patrols original = Patrols.planned().walk(1, 75);
        Patrols copy = judged(original.again(original.startedAt.plusHours(1)).walk(1, 75));
        copy.view().body("judgement.verdict", equalTo("VALID"));

        judged(original);

        copy.judged(2)
                .body("judgement.verdict", equalTo("DOUBTFUL"))
                .body("judgement.reasons.code", contains("TRACK_REPLAYED"))
                .body("earlierJudgements.verdict", contains("VALID"));
        original.view().body("judgement.number", equalTo(1));
    }

    @Test
    void onePhoneForTwoChiefsIsForAPersonOnBothSides() {
        Patrols one = judged(Patrols.planned().walk(1, 75));

        Patrols other = judged(Patrols.planned(one.startedAt.plusMinutes(30))
                .with(one.deviceId())
                .walk(1, 70));

        other.view().body("judgement.reasons.code", contains("DEVICE_SHARED"));
        one.judged(2).body("judgement.reasons.code", contains("DEVICE_SHARED"));
        signals(one)
                .body("[0].judgement", equalTo(2))
                .body("[0].value", equalTo(2f))
                .body("[0].threshold", equalTo(1))
                .body("[0].patrolIds", contains(other.id.toString()));
    }

    @Test
    void aLeapBetweenTwoPatrolsIsForAPerson() {
        Patrols here = judged(Patrols.planned().walk(1, 75));

        OffsetDateTime soon = here.finishedAt().plusMinutes(10);
        Patrols far = judged(here.again(soon).from(0.5).walk(1, 70));

        far.view().body("judgement.reasons.code", hasItem("IMPOSSIBLE_TRAVEL"));
        signals(far).body("find { it.code == 'IMPOSSIBLE_TRAVEL' }.unit", equalTo("km/h"));
        float kmh = signals(far).extract().path("find { it.code == 'IMPOSSIBLE_TRAVEL' }.value");
        assertThat(kmh).isBetween(290f, 320f);
        here.view().body("judgement.number", equalTo(1));
    }

    @Test
    void aPatrolBetweenTwoOthersTakesTheLeapAway() {
        Patrols here = judged(Patrols.planned().walk(1, 75));
        Patrols far =
                judged(here.again(here.finishedAt().plusMinutes(30)).from(0.9).walk(1, 70));
        far.view().body("judgement.reasons.code", hasItem("IMPOSSIBLE_TRAVEL"));

        judged(here.again(here.finishedAt().plusMinutes(12)).from(0.895).walk(1, 60));

        far.judged(2).body("judgement.reasons.code", not(hasItem("IMPOSSIBLE_TRAVEL")));
    }

    @Test
    void mockPositionsAreForAPerson() {
        Patrols patrol = Patrols.planned().walk(1, 75);
        Patrols.Chunk chunk = patrol.chunks.get(0);
        patrol.chunks.set(0, new Patrols.Chunk(chunk.id(), 0, chunk.body().replace("\"mock\":false", "\"mock\":true")));

        judged(patrol)
                .view()
                .body("judgement.verdict", equalTo("DOUBTFUL"))
                .body("judgement.reasons.code", contains("MOCK_LOCATION"))
                .body("judgement.reasons[0].value", equalTo(75f));
    }

    @Test
    void aClusterAtTheEndOfTheMonthIsNoted() {
        OffsetDateTime eve = OffsetDateTime.parse("2026-09-30T08:00:00+08:00");
        Patrols patrol = judged(Patrols.planned(eve).walk(1, 75));
        for (int i = 1; i <= 3; i++) {
            patrol = judged(patrol.again(eve.plusHours(2L * i)).walk(1, 75 - 4 * i));
        }

        patrol.view()
                .body("judgement.reasons.code", hasItem("DEADLINE_CLUSTER"))
                .body("judgement.reasons.find { it.code == 'DEADLINE_CLUSTER' }.effect", equalTo("VALID"))
                .body("judgement.reasons.find { it.code == 'DEADLINE_CLUSTER' }.value", equalTo(4f));
    }

    @Test
    void signalsOfPatrolsOutsideOnesScopeDoNotExist() {
        Patrols patrol = judged(Patrols.planned().walk(1, 75));

        Api.as(Tokens.office("441704"))
                .get("/patrols/{id}/signals", patrol.id)
                .then()
                .statusCode(404);
    }

    private static Patrols judged(Patrols patrol) {
        patrol.start().sendAll().complete().statusCode(200);
        patrol.judged(1);
        return patrol;
    }

    private static ValidatableResponse signals(Patrols patrol) {
        return Api.as(patrol.token())
                .get("/patrols/{id}/signals", patrol.id)
                .then()
                .statusCode(200);
    }
}
