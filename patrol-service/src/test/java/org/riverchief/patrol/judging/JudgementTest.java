package org.riverchief.patrol.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.Patrols;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.MutableClock;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.TestEvents;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class JudgementTest {

    @Inject
    MutableClock clock;

    @Inject
    JudgementService judgements;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void judgesACompletePatrolAndTellsOthers() {
        Patrols patrol = Patrols.started(3).sendAll();

        patrol.complete().statusCode(200);

        patrol.judged(1)
                .body("state", equalTo("JUDGED"))
                .body("judgement.verdict", equalTo("VALID"))
                .body("judgement.reasons", empty())
                .body("judgement.durationSeconds", equalTo(740))
                .body("judgement.missingChunks", equalTo(0));
        String event = published(patrol, 1);
        EventContract.of("patrol/patrol.judged.v1").assertJsonMatches(event);
        assertThat(JsonPath.from(event).getDouble("coverageRatio")).isGreaterThan(0.9);
        assertThat(JsonPath.from(event).getString("certificateHash")).isEqualTo(HashChain.hash(patrol.certificate()));
        assertThat(io.restassured.RestAssured.given().get("/q/metrics").asString())
                .contains("patrol_judged_total{verdict=\"valid\"}")
                .contains("patrol_chunks_stored_total");
    }

    @Test
    void judgesAShortPatrolInvalidWithItsReasonsAndKeepsIt() {
        Patrols patrol = Patrols.planned().walk(1, 12).start().sendAll();

        patrol.complete().statusCode(200);

        patrol.judged(1)
                .body("judgement.verdict", equalTo("INVALID"))
                .body("judgement.reasons.code", hasItems("DURATION_BELOW_MINIMUM", "LENGTH_BELOW_MINIMUM"))
                .body("judgement.reasons.find { it.code == 'DURATION_BELOW_MINIMUM' }.threshold", equalTo(300))
                .body("judgement.reasons.find { it.code == 'DURATION_BELOW_MINIMUM' }.value", equalTo(110));
    }

    @Test
    void judgesAPatrolWithoutAnyFixDoubtful() {
        Patrols patrol = Patrols.planned().start();

        patrol.post(
                        "/patrols/" + patrol.id + "/completion",
                        java.util.Map.of(
                                "finishedAt", patrol.startedAt.plusMinutes(10).toString(), "chunkCount", 0))
                .statusCode(200);

        patrol.judged(1)
                .body("judgement.verdict", equalTo("DOUBTFUL"))
                .body("judgement.reasons.code", hasItem("NO_USABLE_FIX"));
    }

    @Test
    void waitsForMissingChunksAndJudgesWhenTheLastIsThere() {
        Patrols patrol = Patrols.started(3);
        patrol.send(2).statusCode(201);
        patrol.complete().statusCode(200).body("judgementDueAt", notNullValue());

        patrol.send(0).statusCode(201);
        patrol.view().body("state", equalTo("COMPLETED")).body("missingChunks", contains(1));
        patrol.send(1).statusCode(201);

        patrol.judged(1).body("judgement.verdict", equalTo("VALID"));
    }

    @Test
    void judgesWhatIsThereWhenChunksStayMissing() {
        Patrols patrol = Patrols.started(3);
        patrol.send(0).statusCode(201);
        patrol.complete().statusCode(200);

        clock.advance(Duration.ofHours(71));
        assertThat(judgements.judge(patrol.id)).isEmpty();
        clock.advance(Duration.ofHours(2));

        patrol.judged(1)
                .body("judgement.verdict", equalTo("DOUBTFUL"))
                .body("judgement.missingChunks", equalTo(2))
                .body("judgement.reasons.code", hasItem("CHUNKS_MISSING"))
                .body("missingChunks", contains(1, 2));
    }

    @Test
    void judgesAgainWhenALateChunkComesAndKeepsTheJudgementBefore() {
        Patrols patrol = Patrols.started(3);
        patrol.send(0).statusCode(201);
        patrol.send(1).statusCode(201);
        patrol.complete().statusCode(200);
        clock.advance(Duration.ofHours(73));
        patrol.judged(1);
        byte[] first = patrol.certificate();

        patrol.send(2).statusCode(201);

        patrol.judged(2)
                .body("judgement.missingChunks", equalTo(0))
                .body("judgement.verdict", equalTo("DOUBTFUL"))
                .body("judgement.reasons.code", contains("RECEIVED_LATE"))
                .body("earlierJudgements", hasSize(1))
                .body("earlierJudgements[0].number", equalTo(1))
                .body("earlierJudgements[0].missingChunks", equalTo(1));
        assertThat(published(patrol, 1)).isNotEqualTo(published(patrol, 2));
        assertThat(Api.as(patrol.token())
                        .get("/patrols/{id}/certificate?judgement=1", patrol.id)
                        .asByteArray())
                .isEqualTo(first);
    }

    @Test
    void doesNotJudgeTwiceWhatIsJudged() {
        Patrols patrol = Patrols.started(1).sendAll();
        patrol.complete().statusCode(200);
        patrol.judged(1);

        patrol.send(0).statusCode(200);
        patrol.complete().statusCode(200);

        assertThat(judgements.judge(patrol.id)).isEmpty();
        patrol.view().body("judgement.number", equalTo(1));
    }

    @Test
    void judgesWhatAKilledProcessLeft() {
        Patrols patrol = Patrols.started(1).sendAll();
        patrol.complete().statusCode(200);
        patrol.judged(1);
        // As a process leaves it that was killed between the completion and the judgement.
        Database.execute("delete from patrol_judgement where patrol_id = '%s'".formatted(patrol.id));
        Database.execute("update patrol set state = 'COMPLETED', judgement = 0, verdict = null,"
                + " judgement_due_at = now() where id = '%s'".formatted(patrol.id));

        patrol.judged(1).body("judgement.verdict", equalTo("VALID"));
    }

    @Test
    void doesNotLetOnePatrolThatCannotBeJudgedBlockOthers() {
        Patrols broken = Patrols.started(1).sendAll();
        Database.execute("""
                update reach_line set geometry = '{"type": "LineString", "coordinates": []}'
                where reach_id = '%s'""".formatted(broken.reachId));
        broken.complete().statusCode(200);
        Patrols good = Patrols.started(1).sendAll();

        good.complete().statusCode(200);

        good.judged(1);
        broken.view().body("state", equalTo("COMPLETED")).body("judgementDueAt", notNullValue());
    }

    @Test
    void certifiesTheSameWhateverOrderAndHoweverOftenChunksCame() {
        Patrols patrol = Patrols.started(5).sendAll();
        patrol.complete().statusCode(200);
        patrol.judged(1);
        byte[] straight = patrol.certificate();
        String receivedAt =
                JsonPath.from(new String(straight, StandardCharsets.UTF_8)).getString("patrol.receivedAt");
        forget(patrol);

        patrol.start();
        for (int sequence : new int[] {4, 1, 1, 3, 0, 4, 2, 0}) {
            patrol.send(sequence);
        }
        // When the last chunk came is part of the certificate; everything else must come out the same by itself.
        Database.execute(
                "update track_chunk set received_at = '%s' where patrol_id = '%s'".formatted(receivedAt, patrol.id));
        patrol.complete().statusCode(200);
        patrol.judged(1);

        assertThat(patrol.certificate()).isEqualTo(straight);
    }

    @Test
    void givesTheCertificatesExactBytes() {
        Patrols patrol = Patrols.started(2).sendAll();
        Api.as(patrol.token())
                .get("/patrols/{id}/certificate", patrol.id)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:not-judged"));
        patrol.complete().statusCode(200);
        String hash = patrol.judged(1).extract().path("judgement.certificateHash");

        Api.as(patrol.token())
                .get("/patrols/{id}/certificate", patrol.id)
                .then()
                .statusCode(200)
                .header("ETag", "\"" + hash + "\"")
                .contentType("application/json")
                .body("patrol.id", equalTo(patrol.id.toString()));

        assertThat(HashChain.hash(patrol.certificate())).isEqualTo(hash);
        Api.as(Tokens.office("441704"))
                .get("/patrols/{id}/certificate", patrol.id)
                .then()
                .statusCode(404);
    }

    @Test
    void showsTheTrackWithWhatWasSetAside() {
        Patrols patrol = Patrols.started(2).sendAll();
        String stray = patrol.body(List.of(
                Patrols.fix(patrol.finishedAt().plusSeconds(10), 111.99, 22.4).replace("6.5", "500")));
        patrol.put(UUID.randomUUID(), stray).statusCode(201);

        Api.as(patrol.token())
                .get("/patrols/{id}/track", patrol.id)
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .body("type", equalTo("FeatureCollection"))
                .body("features.geometry.type", contains("LineString", "Point"))
                .body("features[0].geometry.coordinates", hasSize(74))
                .body("features[0].properties.kind", equalTo("leg"))
                .body("features[0].properties.lengthMetres", notNullValue())
                .body("features[1].properties.reason", equalTo("POOR_ACCURACY"))
                .body("features[1].properties.chunk", equalTo(2));
        Api.as(Tokens.office("441704"))
                .get("/patrols/{id}/track", patrol.id)
                .then()
                .statusCode(404);
    }

    @Test
    void showsATrackThatHasOnlyBegun() {
        Patrols patrol = Patrols.planned().start();

        Api.as(patrol.token())
                .get("/patrols/{id}/track", patrol.id)
                .then()
                .statusCode(200)
                .body("features", everyItem(notNullValue()));
    }

    @Test
    void flagsAClockThatIsAhead() {
        Patrols patrol = Patrols.planned().start().walk(1, 74);
        String body = patrol.chunks.get(0).body();
        String ahead = body.replaceAll("\"sentAt\":\"[^\"]*\"", "\"sentAt\":\"2099-01-01T00:00:00Z\"");
        patrol.chunks.set(0, new Patrols.Chunk(UUID.randomUUID(), 0, ahead));
        patrol.send(0).statusCode(201);
        patrol.complete().statusCode(200);

        patrol.judged(1)
                .body("judgement.verdict", equalTo("DOUBTFUL"))
                .body("judgement.reasons.code", hasItem("CLOCK_SKEW"));
    }

    private static void forget(Patrols patrol) {
        for (String table : List.of("patrol_signal", "track_fingerprint", "patrol_judgement", "track_chunk")) {
            Database.execute("delete from %s where patrol_id = '%s'".formatted(table, patrol.id));
        }
        Database.execute("delete from patrol where id = '%s'".formatted(patrol.id));
    }

    private static String published(Patrols patrol, int judgement) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> TestEvents.received("patrol.patrol.v1").stream()
                                .filter(record -> record.key().equals(patrol.id.toString()))
                                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                                .filter(json -> json.contains("\"judgement\":" + judgement + ","))
                                .findFirst()
                                .orElse(null),
                        java.util.Objects::nonNull);
    }
}
