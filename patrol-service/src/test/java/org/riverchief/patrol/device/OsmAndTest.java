package org.riverchief.patrol.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.Patrols;
import org.riverchief.patrol.integration.registry.RegistryFacts;
import org.riverchief.testing.Database;
import org.riverchief.testing.MutableClock;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class OsmAndTest {

    @Inject
    MutableClock clock;

    @Inject
    DeviceTracks tracks;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whatAPhoneReportedBelongsToThePatrolOfItsTime() {
        Patrols patrol = Patrols.planned();
        String secret = secretOf(patrol);
        for (int i = 0; i < 75; i++) {
            get(secret, patrol, i).statusCode(200);
        }

        patrol.start();
        complete(patrol);

        patrol.judged(1).body("judgement.verdict", equalTo("VALID")).body("judgement.durationSeconds", equalTo(740));
    }

    @Test
    void latePositionsHaveThePatrolJudgedAgain() {
        Patrols patrol = Patrols.planned().start();
        String secret = secretOf(patrol);
        complete(patrol);
        patrol.judged(1).body("judgement.reasons.code", hasItem("NO_USABLE_FIX"));

        String locations = String.join(
                ",",
                IntStream.range(0, 75)
                        .mapToObj(i -> location(patrol.startedAt.plusSeconds(10L * i), i))
                        .toList());
        post("{\"location\":[%s],\"device_id\":\"%s\"}".formatted(locations, secret))
                .statusCode(200);

        patrol.judged(2).body("judgement.verdict", equalTo("VALID"));
    }

    @Test
    void readsEachFormOfTheProtocol() {
        Patrols patrol = Patrols.planned();
        String secret = secretOf(patrol);
        long seconds = patrol.startedAt.toEpochSecond();

        call().get("/osmand?id=%s&lat=22.4&lon=111.98&timestamp=%d&speed=2.1&bearing=90&accuracy=6.5&batt=80"
                        .formatted(secret, seconds))
                .then()
                .statusCode(200);
        call().get("/osmand?deviceid=%s&location=22.4,111.981&timestamp=%d".formatted(secret, seconds * 1000 + 5000))
                .then()
                .statusCode(200);
        call().contentType("application/x-www-form-urlencoded")
                .body("id=%s&lat=22.4&lon=111.982&timestamp=%s&mock=true"
                        .formatted(secret, patrol.startedAt.plusSeconds(10).toInstant()))
                .post("/osmand")
                .then()
                .statusCode(200);
        post("{\"location\":%s,\"device_id\":\"%s\"}".formatted(location(patrol.startedAt.plusSeconds(15), 3), secret))
                .statusCode(200);

        assertThat(stored(patrol, "count(*)")).isEqualTo("4");
        assertThat(stored(patrol, "array_agg(round(longitude::numeric, 4) order by at)::text"))
                .isEqualTo("{111.9800,111.9810,111.9820,111.9804}");
        assertThat(stored(patrol, "array_agg(accuracy_metres order by at)::text"))
                .isEqualTo("{6.5,NULL,NULL,8}");
        assertThat(stored(patrol, "array_agg(mock order by at)::text")).isEqualTo("{f,f,t,f}");
        assertThat(stored(patrol, "(max(at) - min(at))::text")).isEqualTo("00:00:15");
    }

    @Test
    void aPositionSentManyTimesIsOne() {
        Patrols patrol = Patrols.planned();
        String secret = secretOf(patrol);

        List<CompletableFuture<Integer>> calls = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> get(secret, patrol, i % 4).extract().statusCode()))
                .toList();

        assertThat(calls.stream().map(CompletableFuture::join)).containsOnly(200);
        assertThat(stored(patrol, "count(*)")).isEqualTo("4");
    }

    @Test
    void whatSaysNoPlaceIsAcknowledgedAndKeptNowhere() {
        Patrols patrol = Patrols.planned();
        String secret = secretOf(patrol);

        call().get("/osmand?id=%s&batt=80".formatted(secret)).then().statusCode(200);
        call().get("/osmand?id=%s&lat=0&lon=0&valid=false".formatted(secret))
                .then()
                .statusCode(200);
        post("{\"location\":{\"event\":\"providerchange\"},\"device_id\":\"%s\"}".formatted(secret))
                .statusCode(200);

        assertThat(stored(patrol, "count(*)")).isEqualTo("0");
    }

    @Test
    void refusesWhatMakesNoSense() {
        String secret = secretOf(Patrols.planned());

        refused("id=%s&lat=222&lon=111".formatted(secret), 400, "malformed-position");
        refused("id=%s&lat=22&lon=x".formatted(secret), 400, "malformed-position");
        refused("id=%s&lat=22&lon=111&timestamp=tomorrow".formatted(secret), 400, "malformed-position");
        refused("id=%s&lat=22&lon=111&timestamp=2099-01-01T00:00:00Z".formatted(secret), 400, "instant-in-future");
        refused("lat=22&lon=111", 400, "malformed-position");
        refused("id=unknown&lat=22&lon=111", 404, "not-found");
        post("{").statusCode(400);
    }

    @Test
    void aRevokedTokenIsWorthNothing() {
        Patrols patrol = Patrols.planned();
        String secret = secretOf(patrol);
        get(secret, patrol, 0).statusCode(200);
        String id = Api.as(patrol.token())
                .get("/device-tokens")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].revokedAt", nullValue())
                .extract()
                .path("items[0].id");
        Api.as(Tokens.chief(Patrols.VILLAGE, UUID.randomUUID()))
                .post("/device-tokens/{id}/revocation", id)
                .then()
                .statusCode(404);

        Api.as(patrol.token())
                .post("/device-tokens/{id}/revocation", id)
                .then()
                .statusCode(200)
                .body("revokedAt", notNullValue());

        get(secret, patrol, 1).statusCode(404);
        assertThat(stored(patrol, "count(*)")).isEqualTo("1");
        assertThat(Database.value("select string_agg(t::text, '') from device_token t"))
                .doesNotContain(secret);
        create(patrol, UUID.fromString(id))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:device-token-exists"));
    }

    @Test
    void positionsNoPatrolClaimsAreDeletedAfterTheirTime() {
        Patrols claimed = Patrols.planned();
        get(secretOf(claimed), claimed, 0).statusCode(200);
        claimed.start();
        Patrols unclaimed = Patrols.planned();
        get(secretOf(unclaimed), unclaimed, 0).statusCode(200);

        clock.advance(Duration.ofHours(71));
        tracks.deleteUnclaimed();
        assertThat(stored(unclaimed, "count(*)")).isEqualTo("1");
        clock.advance(Duration.ofHours(2));
        tracks.deleteUnclaimed();

        assertThat(stored(unclaimed, "count(*)")).isEqualTo("0");
        assertThat(stored(claimed, "count(*)")).isEqualTo("1");
    }

    private static void refused(String query, int status, String code) {
        call().get("/osmand?" + query).then().statusCode(status).body("type", equalTo("urn:problem-type:" + code));
    }

    private static String secretOf(Patrols patrol) {
        return create(patrol, UUID.randomUUID())
                .statusCode(201)
                .body("path", equalTo("/api/patrol/v1/osmand"))
                .extract()
                .path("secret");
    }

    private static ValidatableResponse create(Patrols patrol, UUID id) {
        return Api.as(patrol.token())
                .contentType("application/json")
                .body(Map.of("id", id, "name", "巡河手机"))
                .post("/device-tokens")
                .then();
    }

    private static ValidatableResponse get(String secret, Patrols patrol, int step) {
        return call().get(String.format(
                        Locale.ROOT,
                        "/osmand?id=%s&lat=22.4&lon=%.6f&timestamp=%d&accuracy=6.5",
                        secret,
                        RegistryFacts.WEST + step * 0.00014,
                        patrol.startedAt.plusSeconds(10L * step).toEpochSecond()))
                .then();
    }

    private static ValidatableResponse post(String json) {
        return call().contentType("application/json").body(json).post("/osmand").then();
    }

    private static String location(OffsetDateTime at, int step) {
        return String.format(
                Locale.ROOT,
                "{\"timestamp\":\"%s\",\"coords\":{\"latitude\":22.4,\"longitude\":%.6f,\"accuracy\":8,\"speed\":1.4,"
                        + "\"heading\":90,\"altitude\":3},\"is_moving\":true,\"odometer\":12.5,\"extras\":{}}",
                at.toInstant(),
                RegistryFacts.WEST + step * 0.00014);
    }

    private static RequestSpecification call() {
        return RestAssured.given().basePath("/api/patrol/v1").urlEncodingEnabled(false);
    }

    private static void complete(Patrols patrol) {
        patrol.post(
                        "/patrols/" + patrol.id + "/completion",
                        Map.of("finishedAt", patrol.startedAt.plusSeconds(740).toString(), "chunkCount", 0))
                .statusCode(200);
    }

    private static String stored(Patrols patrol, String expression) {
        return Database.value("select %s from device_fix where chief_id = '%s'".formatted(expression, patrol.chiefId));
    }
}
