package org.riverchief.patrol;

import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.patrol.integration.registry.RegistryFacts;
import org.riverchief.testing.Tokens;

/** A chief's patrol on a reach of their village, as their phone reports it. */
public final class Patrols {

    public static final String VILLAGE = "441781105201";

    private static final Duration STEP = Duration.ofSeconds(10);
    private static final double DEGREES_PER_STEP = 0.00014;

    /** A chunk as the phone sends it. */
    public record Chunk(UUID id, int sequence, String body) {
        public String hash() {
            return HashChain.hash(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    public final UUID id;
    public final String village;
    public final UUID reachId;
    public final UUID chiefId;
    public final OffsetDateTime startedAt;
    public final List<Chunk> chunks = new ArrayList<>();
    private String deviceId;
    private OffsetDateTime next;
    private double step = DEGREES_PER_STEP;
    private double longitude = RegistryFacts.WEST;

    private Patrols(String village, UUID reachId, UUID chiefId, OffsetDateTime startedAt) {
        this.id = UUID.randomUUID();
        this.village = village;
        this.reachId = reachId;
        this.chiefId = chiefId;
        this.startedAt = startedAt;
        this.deviceId = "phone-" + chiefId;
        this.next = startedAt;
    }

    /** Plans a patrol of a new chief on a new reach that began two hours ago; nothing is sent. */
    public static Patrols planned() {
        return planned(OffsetDateTime.now(ZoneOffset.ofHours(8)).minusHours(2).truncatedTo(ChronoUnit.SECONDS));
    }

    public static Patrols planned(OffsetDateTime startedAt) {
        return on(VILLAGE, RegistryFacts.reachIn(VILLAGE), UUID.randomUUID(), startedAt);
    }

    /** Plans a chief's patrol on a reach of a village. */
    public static Patrols on(String village, UUID reachId, UUID chiefId, OffsetDateTime startedAt) {
        return new Patrols(village, reachId, chiefId, startedAt);
    }

    /** Plans a patrol like this one at another time; its fixes are those of this one unless it walks otherwise. */
    public Patrols again(OffsetDateTime start) {
        Patrols again = new Patrols(village, reachId, chiefId, start);
        again.deviceId = deviceId;
        return again;
    }

    /** Records with another's device. */
    public Patrols with(String device) {
        this.deviceId = device;
        return this;
    }

    public String deviceId() {
        return deviceId;
    }

    /** Moves so many metres a second. */
    public Patrols fast(double metresPerSecond) {
        this.step = metresPerSecond * STEP.toSeconds() / 102_900;
        return this;
    }

    /** Begins so far east of the reach's west end. */
    public Patrols from(double degreesEast) {
        this.longitude += degreesEast;
        return this;
    }

    /** Starts a patrol and plans a walk of 740 s along the whole reach in chunks. */
    public static Patrols started(int chunks) {
        return planned().walk(chunks, 75 / chunks).start();
    }

    /** Adds chunks of fixes ten seconds and some 14 m apart, eastward along the reach. */
    public Patrols walk(int chunkCount, int fixesPerChunk) {
        for (int i = 0; i < chunkCount; i++) {
            List<String> fixes = new ArrayList<>();
            for (int j = 0; j < fixesPerChunk; j++) {
                fixes.add(fix(next, longitude, RegistryFacts.LATITUDE));
                next = next.plus(STEP);
                longitude += step;
            }
            chunks.add(new Chunk(UUID.randomUUID(), chunks.size(), body(fixes)));
        }
        return this;
    }

    /** Adds chunks of fixes ten seconds and so many degrees apart, to and fro along the reach. */
    public Patrols ride(int chunkCount, int fixesPerChunk, double degreesPerStep) {
        double travelled = 0;
        double reach = RegistryFacts.EAST - RegistryFacts.WEST;
        for (int i = 0; i < chunkCount; i++) {
            List<String> fixes = new ArrayList<>();
            for (int j = 0; j < fixesPerChunk; j++) {
                double lap = travelled % (2 * reach);
                fixes.add(fix(next, RegistryFacts.WEST + Math.min(lap, 2 * reach - lap), RegistryFacts.LATITUDE));
                next = next.plus(STEP);
                travelled += degreesPerStep;
            }
            chunks.add(new Chunk(UUID.randomUUID(), chunks.size(), body(fixes)));
        }
        return this;
    }

    public static String fix(OffsetDateTime at, double longitude, double latitude) {
        return String.format(
                Locale.ROOT,
                "{\"at\":\"%s\",\"longitude\":%.6f,\"latitude\":%.6f,\"accuracyMetres\":6.5,\"mock\":false}",
                at,
                longitude,
                latitude);
    }

    /** Returns the body of the chunk that would follow those planned. */
    public String body(List<String> fixes) {
        String previous =
                chunks.isEmpty() ? "null" : "\"" + chunks.get(chunks.size() - 1).hash() + "\"";
        return "{\"sequence\":%d,\"previousHash\":%s,\"crs\":\"EPSG:4326\",\"sentAt\":\"%s\",\"fixes\":[%s]}"
                .formatted(chunks.size(), previous, next, String.join(",", fixes));
    }

    public OffsetDateTime finishedAt() {
        return next.minus(STEP);
    }

    public String token() {
        return Tokens.chief(village, chiefId);
    }

    public Map<String, Object> startBody() {
        return Map.of(
                "id", id, "reachId", reachId, "startedAt", startedAt.toString(), "deviceId", deviceId, "mode", "WALK");
    }

    public Patrols start() {
        post("/patrols", startBody()).statusCode(201);
        return this;
    }

    public ValidatableResponse post(String path, Object body) {
        return Api.as(token())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    public ValidatableResponse send(int chunk) {
        return send(chunks.get(chunk));
    }

    public ValidatableResponse send(Chunk chunk) {
        return put(chunk.id(), chunk.body());
    }

    public ValidatableResponse put(UUID chunkId, String body) {
        return Api.as(token())
                .contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .put("/patrols/{id}/chunks/{chunk}", id, chunkId)
                .then();
    }

    public Patrols sendAll() {
        chunks.forEach(chunk -> send(chunk).statusCode(201));
        return this;
    }

    public Map<String, Object> completionBody() {
        if (chunks.isEmpty()) {
            return Map.of("finishedAt", finishedAt().toString(), "chunkCount", 0);
        }
        return Map.of(
                "finishedAt",
                finishedAt().toString(),
                "chunkCount",
                chunks.size(),
                "lastChunkHash",
                chunks.get(chunks.size() - 1).hash());
    }

    public ValidatableResponse complete() {
        return post("/patrols/" + id + "/completion", completionBody());
    }

    public ValidatableResponse view() {
        return Api.as(token()).get("/patrols/{id}", id).then().statusCode(200);
    }

    /** Waits for a judgement of this number and returns the patrol's view. */
    public ValidatableResponse judged(int number) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> Integer.valueOf(number).equals(view().extract().path("judgement.number")));
        return view();
    }

    public byte[] certificate() {
        return Api.as(token())
                .get("/patrols/{id}/certificate", id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
