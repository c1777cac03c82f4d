package org.riverchief.patrol.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.Patrols;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.TestEvents;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ReviewTest {

    private static final String OFFICE = Tokens.office("441781");

    @Test
    void aPersonDecidesWhatTheMachineDoubts() {
        Patrols patrol = doubtful();
        queue(OFFICE, patrol).body("items.patrolId", hasItem(patrol.id.toString()));

        decide(OFFICE, patrol, 1, "VALID", "电话核实,确为本人巡河")
                .statusCode(200)
                .body("number", equalTo(2))
                .body("verdict", equalTo("VALID"))
                .body("decision.decisionReason", equalTo("电话核实,确为本人巡河"));

        patrol.judged(2)
                .body("judgement.verdict", equalTo("VALID"))
                .body("judgement.reasons.code", hasItem("MOCK_LOCATION"))
                .body("judgement.decision.decidedBy", notNullValue())
                .body("earlierJudgements[0].verdict", equalTo("DOUBTFUL"));
        queue(OFFICE, patrol).body("items.patrolId", not(hasItem(patrol.id.toString())));
        String event = published(patrol);
        EventContract.of("patrol/patrol.judged.v1").assertJsonMatches(event);
        assertThat(event).contains("\"decidedByPerson\":true").contains("\"verdict\":\"VALID\"");
        assertThat(Database.value("select after_state::text from audit_entry where action = 'patrol.decide'"
                        + " and entity_id = '%s'".formatted(patrol.id)))
                .contains("电话核实");
    }

    @Test
    void ofTwoReviewersAtOnceOneWins() {
        Patrols patrol = doubtful();

        List<CompletableFuture<Integer>> calls = Stream.of("VALID", "INVALID", "VALID", "INVALID")
                .map(verdict -> CompletableFuture.supplyAsync(
                        () -> decide(OFFICE, patrol, 1, verdict, "核实").extract().statusCode()))
                .toList();

        assertThat(calls.stream().map(CompletableFuture::join).sorted()).containsExactly(200, 409, 409, 409);
        patrol.view().body("judgement.number", equalTo(2));
    }

    @Test
    void refusesToDecideOnWhatIsNotTheLatestOrNotDoubtful() {
        Patrols patrol = doubtful();
        decide(OFFICE, patrol, 1, "INVALID", "轨迹为模拟").statusCode(200);
        Patrols sound = Patrols.started(1).sendAll();
        sound.complete().statusCode(200);
        sound.judged(1);

        decide(OFFICE, patrol, 1, "VALID", "再看")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:judgement-superseded"))
                .body("judgement", equalTo(2));
        decide(OFFICE, patrol, 2, "VALID", "再看")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:patrol-not-doubtful"));
        decide(OFFICE, sound, 1, "INVALID", "再看")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:patrol-not-doubtful"));
        decide(OFFICE, sound, 1, "DOUBTFUL", "再看").statusCode(400);
        decide(OFFICE, sound, 1, "VALID", " ").statusCode(400);
        decide(Tokens.office("441704"), sound, 1, "VALID", "再看").statusCode(404);
    }

    @Test
    void aDecisionStandsUntilSomethingNewComesAndThenGoesBackToAPerson() {
        Patrols patrol = doubtful();
        decide(OFFICE, patrol, 1, "VALID", "核实").statusCode(200);

        Database.execute("update patrol set judgement_due_at = now() where id = '%s'".formatted(patrol.id));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Database.value(
                                "select judgement_due_at is null from patrol where id = '%s'".formatted(patrol.id))
                        .equals("true"));
        patrol.view().body("judgement.number", equalTo(2)).body("judgement.verdict", equalTo("VALID"));

        Patrols other = Patrols.planned(patrol.startedAt.plusMinutes(5))
                .with(patrol.deviceId())
                .walk(1, 70);
        other.start().sendAll().complete().statusCode(200);

        patrol.judged(3)
                .body("judgement.verdict", equalTo("DOUBTFUL"))
                .body("judgement.reasons.code", hasItem("DEVICE_SHARED"))
                .body("judgement.reasons.code", hasItem("DECISION_OUTDATED"));
    }

    @Test
    void answersARepeatedDecisionLikeTheFirst() {
        Patrols patrol = doubtful();
        String key = patrol.id.toString();

        for (int i = 0; i < 2; i++) {
            Api.as(OFFICE)
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(Map.of("judgement", 1, "verdict", "VALID", "reason", "核实"))
                    .post("/patrols/{id}/decision", patrol.id)
                    .then()
                    .statusCode(200)
                    .body("number", equalTo(2));
        }
    }

    private static Patrols doubtful() {
        Patrols patrol = Patrols.planned().walk(1, 75);
        Patrols.Chunk chunk = patrol.chunks.get(0);
        patrol.chunks.set(0, new Patrols.Chunk(chunk.id(), 0, chunk.body().replace("\"mock\":false", "\"mock\":true")));
        patrol.start().sendAll().complete().statusCode(200);
        patrol.judged(1).body("judgement.verdict", equalTo("DOUBTFUL"));
        return patrol;
    }

    private static ValidatableResponse decide(
            String token, Patrols patrol, int judgement, String verdict, String reason) {
        return Api.as(token)
                .contentType("application/json")
                .body(Map.of("judgement", judgement, "verdict", verdict, "reason", reason))
                .post("/patrols/{id}/decision", patrol.id)
                .then();
    }

    private static ValidatableResponse queue(String token, Patrols patrol) {
        return Api.as(token)
                .queryParam("chiefId", patrol.chiefId)
                .get("/reviews")
                .then()
                .statusCode(200);
    }

    private static String published(Patrols patrol) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> TestEvents.received("patrol.patrol.v1").stream()
                                .filter(record -> record.key().equals(patrol.id.toString()))
                                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                                .filter(json -> json.contains("\"judgement\":2,"))
                                .findFirst()
                                .orElse(null),
                        java.util.Objects::nonNull);
    }
}
