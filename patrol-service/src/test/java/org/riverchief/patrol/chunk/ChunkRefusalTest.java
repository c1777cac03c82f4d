package org.riverchief.patrol.chunk;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.riverchief.patrol.chunk.StoredChunks.refused;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.Patrols;
import org.riverchief.patrol.Patrols.Chunk;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ChunkRefusalTest {

    @Test
    void refusesOtherBytesUnderTheSameId() {
        Patrols patrol = Patrols.started(1).sendAll();
        Chunk chunk = patrol.chunks.get(0);

        refused(patrol, () -> patrol.put(chunk.id(), chunk.body() + " "), 409, "chunk-id-reused");
    }

    @Test
    void refusesAnotherChunkForATakenPlace() {
        Patrols patrol = Patrols.started(1).sendAll();

        refused(patrol, () -> patrol.put(UUID.randomUUID(), patrol.chunks.get(0).body()), 409, "chunk-sequence-taken");
    }

    @Test
    void refusesAChunkThatDoesNotFollowTheOneBefore() {
        Patrols patrol = Patrols.started(3);
        patrol.send(0).statusCode(201);
        String body = patrol.chunks.get(1).body().replace(patrol.chunks.get(0).hash(), "0".repeat(64));

        refused(patrol, () -> patrol.put(UUID.randomUUID(), body), 409, "chunk-chain-broken")
                .body("expectedHash", equalTo(patrol.chunks.get(0).hash()));
    }

    @Test
    void refusesAChunkTheOneAfterDoesNotName() {
        Patrols patrol = Patrols.started(3);
        patrol.send(1).statusCode(201);
        String body = patrol.chunks.get(0).body() + " ";

        refused(patrol, () -> patrol.put(UUID.randomUUID(), body), 409, "chunk-chain-broken");
    }

    @Test
    void refusesChunksBeyondTheEndTheCompletionAnnounced() {
        Patrols patrol = Patrols.started(2);
        patrol.send(0).statusCode(201);
        patrol.complete().statusCode(200);
        Patrols longer = patrol;
        Chunk last = longer.walk(1, 3).chunks.get(2);

        refused(patrol, () -> patrol.send(last), 409, "chunk-chain-broken");
        refused(
                patrol,
                () -> patrol.put(UUID.randomUUID(), patrol.chunks.get(1).body() + " "),
                409,
                "chunk-chain-broken");
        patrol.send(1).statusCode(201);
    }

    @Test
    void refusesAFixThatHasNotHappenedYet() {
        Patrols patrol = Patrols.started(1).sendAll();
        String body = patrol.body(List.of(
                Patrols.fix(patrol.finishedAt().plusSeconds(10), 111.98, 22.4),
                Patrols.fix(OffsetDateTime.now().plusMinutes(5), 111.98, 22.4)));

        refused(patrol, () -> patrol.put(UUID.randomUUID(), body), 400, "instant-in-future")
                .body("index", equalTo(1))
                .body("serverTime", notNullValue());
    }

    @Test
    void refusesAFixBeforeTheYear2000() {
        Patrols patrol = Patrols.started(1).sendAll();
        String body = patrol.body(List.of(Patrols.fix(OffsetDateTime.parse("1980-01-06T00:00:00Z"), 111.98, 22.4)));

        refused(patrol, () -> patrol.put(UUID.randomUUID(), body), 400, "instant-implausible")
                .body("index", equalTo(0));
    }

    @Test
    void refusesImpossibleFixesNamingTheirPlace() {
        Patrols patrol = Patrols.started(1).sendAll();
        String good = Patrols.fix(patrol.finishedAt().plusSeconds(10), 111.98, 22.4);

        for (String[] wrong : new String[][] {
            {"\"longitude\":111.980000", "\"longitude\":180.1", "longitude"},
            {"\"latitude\":22.400000", "\"latitude\":-91", "latitude"},
            {"\"longitude\":111.980000", "\"longitude\":\"111\"", "longitude"},
            {"\"longitude\":111.980000,", "", "longitude"},
            {"\"latitude\":22.400000", "\"latitude\":1e999", "latitude"},
            {"\"accuracyMetres\":6.5", "\"accuracyMetres\":\"good\"", "accuracyMetres"},
            {"\"mock\":false", "\"mock\":\"no\"", "mock"},
            {"\"mock\":false", "\"altitudeMetres\":\"high\"", "altitudeMetres"},
            {"\"at\":\"", "\"at\":\"x", "at"},
            {"\"at\":", "\"when\":", "at"},
        }) {
            String body = patrol.body(List.of(good, good.replace(wrong[0], wrong[1])));
            refused(patrol, () -> patrol.put(UUID.randomUUID(), body), 400, "invalid-fix")
                    .body("index", equalTo(1))
                    .body("field", equalTo(wrong[2]));
        }
    }

    @Test
    void refusesFixesThatRunBackwards() {
        Patrols patrol = Patrols.started(1).sendAll();
        OffsetDateTime at = patrol.finishedAt().plusSeconds(10);
        String body = patrol.body(
                List.of(Patrols.fix(at, 111.98, 22.4), Patrols.fix(at.minusNanos(1_000_000), 111.98, 22.4)));

        refused(patrol, () -> patrol.put(UUID.randomUUID(), body), 400, "fixes-out-of-order")
                .body("index", equalTo(1));
    }

    @Test
    void refusesAnUnknownReferenceSystem() {
        Patrols patrol = Patrols.started(2);
        patrol.send(0).statusCode(201);
        for (String crs : new String[] {"\"EPSG:3857\"", "\"BD-09\"", "null", "4326"}) {
            String body = patrol.chunks.get(1).body().replace("\"EPSG:4326\"", crs);
            refused(patrol, () -> patrol.put(UUID.randomUUID(), body), 400, "unknown-crs")
                    .body("known", hasItem("GCJ-02"));
        }
    }

    @Test
    void refusesWhatIsNoChunk() {
        Patrols patrol = Patrols.started(2);
        patrol.send(0).statusCode(201);
        String good = patrol.chunks.get(1).body();

        for (String body : List.of(
                "",
                "{",
                "[]",
                "7",
                good + "{}",
                good.replace("\"sequence\":1", "\"sequence\":1,\"sequence\":1"),
                good.replace("\"sequence\":1", "\"sequence\":-1"),
                good.replace("\"sequence\":1", "\"sequence\":1.5"),
                good.replace("\"sequence\":1", "\"sequence\":10000"),
                good.replace("\"sequence\":1", "\"sequence\":0"),
                good.replace(patrol.chunks.get(0).hash(), "abc"),
                good.replace("\"sentAt\":\"", "\"sentAt\":\"yesterday "),
                good.replace("\"sentAt\":", "\"deviceTime\":7,\"sentAt\":"),
                good.replaceAll("\"fixes\":\\[.*]", "\"fixes\":{}"))) {
            refused(patrol, () -> patrol.put(UUID.randomUUID(), body), 400, "malformed-chunk");
        }
        refused(
                patrol,
                () -> patrol.put(UUID.randomUUID(), good.replaceAll("\"fixes\":\\[.*]", "\"fixes\":[]")),
                400,
                "empty-chunk");
    }

    @Test
    void refusesChunksThatAreTooBig() {
        Patrols patrol = Patrols.started(1).sendAll();
        String fix = Patrols.fix(patrol.finishedAt().plusSeconds(10), 111.98, 22.4);

        String many = patrol.body(Collections.nCopies(2001, fix));
        refused(patrol, () -> patrol.put(UUID.randomUUID(), many), 400, "too-many-fixes")
                .body("maximum", equalTo(2000));
        String long1 = patrol.body(List.of(fix)) + " ".repeat(1024 * 1024);
        refused(patrol, () -> patrol.put(UUID.randomUUID(), long1), 413, "body-too-large");
    }

    @Test
    void refusesOtherMediaTypesAndIdsThatAreNone() {
        Patrols patrol = Patrols.started(1);

        Api.as(patrol.token())
                .contentType("text/plain")
                .body(patrol.chunks.get(0).body())
                .put("/patrols/{id}/chunks/{chunk}", patrol.id, UUID.randomUUID())
                .then()
                .statusCode(415);
        Api.as(patrol.token())
                .contentType("application/json")
                .body(patrol.chunks.get(0).body())
                .put("/patrols/{id}/chunks/x", patrol.id)
                .then()
                .statusCode(404);
    }
}
