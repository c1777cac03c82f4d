package org.riverchief.e2e;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the phone of a chief does on one patrol. */
final class Phone {

    private static final String PATROLS = "/api/patrol/v1/patrols/";

    private final Account chief;
    private final UUID patrolId = UUID.randomUUID();
    private final String reachId;
    private final Walk walk;
    private final List<Chunk> chunks;

    Phone(Account chief, String reachId, Walk walk, int fixesPerChunk, int gcj02Chunk) {
        this.chief = chief;
        this.reachId = reachId;
        this.walk = walk;
        this.chunks = Chunk.of(walk, fixesPerChunk, gcj02Chunk);
    }

    UUID patrolId() {
        return patrolId;
    }

    List<Chunk> chunks() {
        return chunks;
    }

    Response start() {
        return chief.json(Map.of(
                        "id",
                        patrolId,
                        "reachId",
                        reachId,
                        "startedAt",
                        walk.start().toString(),
                        "deviceId",
                        "phone-" + patrolId,
                        "mode",
                        "WALK"))
                .post("/api/patrol/v1/patrols");
    }

    Response send(Chunk chunk) {
        return chief.json(chunk.body()).put(PATROLS + patrolId + "/chunks/" + chunk.id());
    }

    void sendAll(List<Chunk> some) {
        some.forEach(chunk -> send(chunk).then().statusCode(anyOf(is(200), is(201))));
    }

    Response complete() {
        return chief.json(Map.of(
                        "finishedAt", walk.end().toString(),
                        "chunkCount", chunks.size(),
                        "lastChunkHash", chunks.get(chunks.size() - 1).hash()))
                .post(PATROLS + patrolId + "/completion");
    }

    Response view() {
        return chief.request().get(PATROLS + patrolId);
    }

    byte[] certificate() {
        return chief.request()
                .get(PATROLS + patrolId + "/certificate")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
