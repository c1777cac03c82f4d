package org.riverchief.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One patrol goes from a phone to a score, and its problem to a department, an overdue order and a webhook. */
class MainJobIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Suite suite;
    private static Account chief;
    private static Account otherChief;
    private static Account office;
    private static Account admin;
    private static Account department;

    @BeforeAll
    static void logIn() {
        suite = Suite.running();
        chief = Account.person(suite, "chief-village-1");
        otherChief = Account.person(suite, "chief-village-2");
        office = Account.person(suite, "office-county");
        admin = Account.person(suite, "admin");
        department = Account.department(suite, "dept-441781-water");
    }

    @Test
    void aChiefSeesTheReachesOfTheirOwnVillageOnly() {
        chief.request()
                .get("/api/registry/v1/reaches")
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("items.divisionCode", everyItem(equalTo("441781105201")))
                .body("items.schematic", everyItem(is(true)))
                .body("items.verified", everyItem(is(false)));
        otherChief
                .request()
                .get("/api/registry/v1/reaches/" + Demo.reachOf(chief).id())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:not-found"));
    }

    @Test
    void aPatrolBecomesAVerdictACertificateAndAScoreWithItsEvidence() {
        Demo.Reach reach = Demo.reachOf(chief);
        Walk walk = Walk.along(reach.line(), 0.05, 0.95, Instant.now().minus(Duration.ofHours(3)));
        Phone phone = new Phone(chief, reach.id(), walk, 25, 2);

        phone.start().then().statusCode(201);
        List<Chunk> disorder = new ArrayList<>(phone.chunks());
        disorder.addAll(phone.chunks());
        Collections.shuffle(disorder, new Random(7));
        Chunk late = phone.chunks().get(1);
        disorder.removeIf(chunk -> chunk.equals(late));
        phone.sendAll(disorder);
        phone.complete().then().statusCode(200).body("missingChunks", equalTo(List.of(1)));
        phone.sendAll(List.of(late, late));

        await().atMost(PATIENCE).until(() -> phone.view().path("judgement.verdict") != null);
        JsonPath judged = phone.view().then().extract().jsonPath();
        assertThat(judged.getString("judgement.verdict")).isEqualTo("VALID");
        assertThat(judged.getDouble("judgement.coverageRatio")).isBetween(0.85, 0.95);
        assertThat(new String(phone.certificate(), java.nio.charset.StandardCharsets.UTF_8))
                .contains(reach.id());

        String evidence = phone.patrolId().toString();
        await().atMost(PATIENCE).until(() -> Demo.currentScore(chief).contains(evidence));
        JsonPath score = new JsonPath(Demo.currentScore(chief));
        List<Number> points = score.getList("rows.points");
        assertThat(points.stream().mapToDouble(Number::doubleValue).sum()).isEqualTo(score.getDouble("score"));
    }

    @Test
    void aChiefOfAnotherVillageFindsNothing() {
        Demo.Reach reach = Demo.reachOf(chief);
        Phone phone = new Phone(
                chief,
                reach.id(),
                Walk.along(reach.line(), 0, 0.2, Instant.now().minusSeconds(3600)),
                50,
                -1);
        phone.start().then().statusCode(201);

        Phone intruder = new Phone(
                otherChief,
                reach.id(),
                Walk.along(reach.line(), 0, 0.1, Instant.now().minusSeconds(3600)),
                50,
                -1);

        otherChief
                .request()
                .get("/api/patrol/v1/patrols/" + phone.patrolId())
                .then()
                .statusCode(404);
        otherChief
                .json(phone.chunks().get(0).body())
                .put("/api/patrol/v1/patrols/" + phone.patrolId() + "/chunks/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        intruder.start().then().statusCode(404);
        phone.view().then().statusCode(200).body("receivedChunks", equalTo(List.of()));
    }

    @Test
    void anOverdueProblemBecomesAnOrderThatReachesInboxAndWebhook() throws Exception {
        Demo.Reach reach = Demo.reachOf(chief);
        try (WebhookReceiver receiver = WebhookReceiver.open()) {
            String secret = department
                    .json(Map.of(
                            "url", receiver.url(),
                            "departmentCode", "WATER",
                            "divisionCode", "441781",
                            "description", "case system"))
                    .post("/api/supervision/v1/webhook-endpoints")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("secret");
            admin.json(Map.of(
                            "divisionCode", "441781105201",
                            "category", "EXTRACT",
                            "limit", "PT3S",
                            "replacesVersion", 0,
                            "source", "journey",
                            "sourceYear", 2026,
                            "evidence", "PROPOSED"))
                    .post("/api/patrol/v1/deadline-rules")
                    .then()
                    .statusCode(201);

            UUID photo = UUID.randomUUID();
            chief.request()
                    .contentType("image/jpeg")
                    .body(Photos.jpegWithExif())
                    .put("/api/patrol/v1/attachments/" + photo)
                    .then()
                    .statusCode(201);
            UUID problem = UUID.randomUUID();
            Map<String, Object> report = Map.of(
                    "id", problem,
                    "reachId", reach.id(),
                    "category", "EXTRACT",
                    "description", "河岸有人采砂",
                    "longitude", reach.line().get(0).get(0),
                    "latitude", reach.line().get(0).get(1),
                    "crs", "EPSG:4490",
                    "observedAt", Instant.now().toString(),
                    "attachmentIds", List.of(photo));
            chief.json(report)
                    .post("/api/patrol/v1/problems")
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("DISPATCHED"))
                    .body("leadDepartmentCode", notNullValue())
                    .body("dueAt", notNullValue());
            chief.json(report).post("/api/patrol/v1/problems").then().statusCode(200);

            String lead =
                    chief.request().get("/api/patrol/v1/problems/" + problem).path("leadDepartmentCode");
            await().atMost(PATIENCE).until(() -> Demo.orderOf(office, problem) != null);
            String order = Demo.orderOf(office, problem);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> office.request()
                            .get("/api/supervision/v1/orders/" + order)
                            .then()
                            .statusCode(200)
                            .body("deliveries.findAll { it.channel == 'IN_APP' }.state", everyItem(is("DELIVERED"))));
            chief.request()
                    .get("/api/supervision/v1/messages")
                    .then()
                    .statusCode(200)
                    .body("items.subjectId", hasItem(order));
            if (lead.equals("WATER")) {
                await().atMost(PATIENCE).until(() -> receiver.verified(secret, order));
            }
        }
    }

    @Test
    void aPhotoIsServedWithoutItsMetadata() {
        UUID photo = UUID.randomUUID();
        byte[] original = Photos.jpegWithExif();
        chief.request()
                .contentType("image/jpeg")
                .body(original)
                .put("/api/patrol/v1/attachments/" + photo)
                .then()
                .statusCode(201);

        byte[] served = chief.request()
                .accept("image/jpeg")
                .get("/api/patrol/v1/attachments/" + photo)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .extract()
                .asByteArray();

        assertThat(Photos.holdsExif(original)).isTrue();
        assertThat(Photos.holdsExif(served)).isFalse();
        otherChief
                .request()
                .accept("image/jpeg")
                .get("/api/patrol/v1/attachments/" + photo)
                .then()
                .statusCode(404);
    }
}
