package org.riverchief.patrol.patrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.Patrols;
import org.riverchief.patrol.integration.registry.RegistryFacts;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.TestEvents;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class PatrolResourceTest {

    @Test
    void startsAPatrol() {
        Patrols patrol = Patrols.planned();

        patrol.post("/patrols", patrol.startBody())
                .statusCode(201)
                .header("Location", endsWith("/api/patrol/v1/patrols/" + patrol.id))
                .body("divisionCode", equalTo(Patrols.VILLAGE))
                .body("chiefId", equalTo(patrol.chiefId.toString()))
                .body("startedAt", endsWith("+08:00"));

        patrol.view().body("state", equalTo("STARTED")).body("receivedChunks", empty());
        assertThat(Database.value("select count(*) from audit_entry where action = 'patrol.start' and entity_id = '%s'"
                        .formatted(patrol.id)))
                .isEqualTo("1");
        EventContract.of("patrol/patrol.started.v1").assertJsonMatches(published(patrol, "started"));
    }

    @Test
    void answersTheSameStartWithTheFirstAnswer() {
        Patrols patrol = Patrols.planned();
        String first = patrol.post("/patrols", patrol.startBody())
                .statusCode(201)
                .extract()
                .asString();

        String second = patrol.post("/patrols", patrol.startBody())
                .statusCode(200)
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
        assertThat(outboxEvents(patrol)).isEqualTo("1");
    }

    @Test
    void refusesAnotherStartUnderTheSameId() {
        Patrols patrol = Patrols.planned().start();

        patrol.post("/patrols", with(patrol.startBody(), "mode", "DRONE"))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:patrol-id-reused"));

        patrol.view().body("mode", equalTo("WALK"));
    }

    @Test
    void refusesAnotherChiefsStartUnderTheSameId() {
        Patrols patrol = Patrols.planned().start();

        Api.as(Tokens.chief(Patrols.VILLAGE, UUID.randomUUID()))
                .contentType("application/json")
                .body(patrol.startBody())
                .post("/patrols")
                .then()
                .statusCode(409);
    }

    @Test
    void startsOnceWhenManyStartAtOnce() throws Exception {
        Patrols patrol = Patrols.planned();
        ExecutorService threads = Executors.newFixedThreadPool(8);

        List<Future<Integer>> answers = threads.invokeAll(Collections.nCopies(8, (Callable<Integer>)
                () -> patrol.post("/patrols", patrol.startBody()).extract().statusCode()));

        assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(201, 200, 200, 200, 200, 200, 200, 200);
        assertThat(outboxEvents(patrol)).isEqualTo("1");
        threads.shutdown();
    }

    @Test
    void knowsNoReachOutsideTheCallersDivision() {
        Patrols patrol = Patrols.planned();

        Api.as(Tokens.chief("441781105202", patrol.chiefId))
                .contentType("application/json")
                .body(patrol.startBody())
                .post("/patrols")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:not-found"));
        patrol.post("/patrols", with(patrol.startBody(), "reachId", UUID.randomUUID()))
                .statusCode(404);
    }

    @Test
    void refusesAStartThatHasNotHappenedYet() {
        Patrols patrol = Patrols.planned(OffsetDateTime.now().plusMinutes(5));

        patrol.post("/patrols", patrol.startBody())
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:instant-in-future"))
                .body("serverTime", notNullValue());
    }

    @Test
    void toleratesAClockThatIsALittleAhead() {
        Patrols.planned(OffsetDateTime.now().plusMinutes(1)).start();
    }

    @Test
    void refusesAStartBeforeThereWasAnyOfThis() {
        Patrols patrol = Patrols.planned(OffsetDateTime.parse("1970-01-01T00:00:00Z"));

        patrol.post("/patrols", patrol.startBody())
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:instant-implausible"));
    }

    @Test
    void refusesStartsThatDoNotSayEverything() {
        Patrols patrol = Patrols.planned();

        for (String field : new String[] {"id", "reachId", "startedAt", "deviceId", "mode"}) {
            Map<String, Object> body = new HashMap<>(patrol.startBody());
            body.remove(field);
            patrol.post("/patrols", body)
                    .statusCode(400)
                    .body("type", equalTo("urn:problem-type:invalid-request"))
                    .body("violations.field", hasItem(field));
        }
        patrol.post("/patrols", with(patrol.startBody(), "mode", "SLEEPING")).statusCode(400);
        patrol.post("/patrols", with(patrol.startBody(), "id", "x")).statusCode(400);
        patrol.post("/patrols", "{").statusCode(400);
    }

    @Test
    void refusesAccountsThatAreNoChief() {
        Api.as(Tokens.token(Patrols.VILLAGE, "chief", Map.of()))
                .contentType("application/json")
                .body(Patrols.planned().startBody())
                .post("/patrols")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:no-chief"));
    }

    @Test
    void listsWhatIsMissingAfterTheCompletion() {
        Patrols patrol = Patrols.started(5);
        patrol.send(0);
        patrol.send(3);

        patrol.complete()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("receivedChunks", contains(0, 3))
                .body("missingChunks", contains(1, 2, 4))
                .body("judgement", nullValue());

        String completed = published(patrol, "completed");
        EventContract.of("patrol/patrol.completed.v1").assertJsonMatches(completed);
        assertThat(completed).contains("\"missingChunks\":3");
    }

    @Test
    void completesOnce() {
        Patrols patrol = Patrols.started(2).sendAll();
        patrol.complete().statusCode(200);

        patrol.complete().statusCode(200);
        patrol.post(
                        "/patrols/" + patrol.id + "/completion",
                        with(patrol.completionBody(), "finishedAt", patrol.startedAt.plusHours(1)))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:completion-differs"));

        assertThat(Database.value("select count(*) from outbox where aggregateid = '%s' and type like '%%completed%%'"
                        .formatted(patrol.id)))
                .isEqualTo("1");
    }

    @Test
    void refusesCompletionsThatMakeNoSense() {
        Patrols patrol = Patrols.started(2).sendAll();
        String path = "/patrols/" + patrol.id + "/completion";
        Map<String, Object> body = patrol.completionBody();

        patrol.post(path, with(body, "finishedAt", patrol.startedAt.minusSeconds(1)))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:finish-before-start"));
        patrol.post(path, with(body, "finishedAt", OffsetDateTime.now().plusHours(1)))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:instant-in-future"));
        patrol.post(path, with(body, "lastChunkHash", "0".repeat(64)))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:completion-contradicts-chunks"));
        patrol.post(path, with(body, "chunkCount", 1))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:completion-contradicts-chunks"));
        patrol.post(path, with(body, "chunkCount", 0))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:last-chunk-hash-mismatch"));
        patrol.post(path, with(body, "chunkCount", -1)).statusCode(400);
        patrol.post(path, with(body, "chunkCount", 10_001)).statusCode(400);
        patrol.post(path, with(body, "lastChunkHash", "x")).statusCode(400);

        patrol.view().body("state", equalTo("STARTED")).body("receivedChunks", contains(0, 1));
    }

    @Test
    void letsNobodyElseComplete() {
        Patrols patrol = Patrols.started(1);

        Api.as(Tokens.chief(Patrols.VILLAGE, UUID.randomUUID()))
                .contentType("application/json")
                .body(patrol.completionBody())
                .post("/patrols/{id}/completion", patrol.id)
                .then()
                .statusCode(404);
    }

    @Test
    void showsPatrolsToTheDivisionsAboveOnly() {
        Patrols patrol = Patrols.planned().start();

        for (String division : new String[] {"441781105", "441781", "441700"}) {
            Api.as(Tokens.office(division))
                    .get("/patrols/{id}", patrol.id)
                    .then()
                    .statusCode(200);
        }
        for (String division : new String[] {"441781106", "441704", "441781105202"}) {
            Api.as(Tokens.office(division))
                    .get("/patrols/{id}", patrol.id)
                    .then()
                    .statusCode(404);
            Api.as(Tokens.office(division))
                    .get("/patrols?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(patrol.id.toString())));
        }
    }

    @Test
    void listsNewestFirstPageByPage() {
        Patrols first = Patrols.planned();
        OffsetDateTime at = first.startedAt;
        first.start();
        for (int minute : new int[] {3, 1, 2}) {
            Map<String, Object> body = with(first.startBody(), "startedAt", at.plusMinutes(minute));
            body.put("id", UUID.randomUUID());
            first.post("/patrols", body).statusCode(201);
        }

        String query = "/patrols?limit=3&chiefId=" + first.chiefId;
        String next = Api.as(first.token())
                .get(query)
                .then()
                .statusCode(200)
                .body("items.startedAt", contains(stated(at, 3), stated(at, 2), stated(at, 1)))
                .extract()
                .path("next");

        Api.as(first.token())
                .get(query + "&after=" + next)
                .then()
                .statusCode(200)
                .body("items.id", contains(first.id.toString()))
                .body("next", nullValue());
        Api.as(first.token()).get("/patrols?after=eA").then().statusCode(400);
        Api.as(first.token()).get("/patrols?after=eB94").then().statusCode(400);
        Api.as(first.token()).get("/patrols?limit=201").then().statusCode(400);
    }

    @Test
    void narrowsTheListByReachAndVerdict() {
        Patrols judged = Patrols.started(1).sendAll();
        judged.complete().statusCode(200);
        judged.judged(1);
        Patrols other = Patrols.planned().start();

        Api.as(Tokens.office("441781"))
                .get("/patrols?reachId=" + judged.reachId)
                .then()
                .body("items.id", contains(judged.id.toString()));
        Api.as(Tokens.office("441781"))
                .get("/patrols?limit=200&verdict=VALID")
                .then()
                .body("items.id", hasItem(judged.id.toString()))
                .body("items.id", not(hasItem(other.id.toString())));
    }

    @Test
    void takesPatrollersLikeChiefs() {
        Patrols patrol = Patrols.planned();

        Api.as(Tokens.patroller(Patrols.VILLAGE, patrol.chiefId))
                .contentType("application/json")
                .body(patrol.startBody())
                .post("/patrols")
                .then()
                .statusCode(201);
    }

    @Test
    void keepsToTheLineTheReachHadAtTheStart() {
        Patrols patrol = Patrols.planned().start();

        assertThat(Database.value(
                        "select count(*) from patrol p join reach_copy r on r.line_id = p.reach_line_id where p.id = '%s'"
                                .formatted(patrol.id)))
                .isEqualTo("1");
        assertThat(RegistryFacts.reachIn(Patrols.VILLAGE)).isNotEqualTo(patrol.reachId);
    }

    private static String stated(OffsetDateTime at, int minute) {
        return at.plusMinutes(minute).format(java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value instanceof OffsetDateTime ? value.toString() : value);
        return changed;
    }

    private static String outboxEvents(Patrols patrol) {
        return Database.value("select count(*) from outbox where aggregateid = '%s'".formatted(patrol.id));
    }

    private static String published(Patrols patrol, String verb) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> TestEvents.received("patrol.patrol.v1").stream()
                                .filter(record -> record.key().equals(patrol.id.toString()))
                                .filter(record -> TestEvents.header(record, "ce_type")
                                        .equals("org.riverchief.patrol." + verb + ".v1"))
                                .map(record -> new String(record.value(), java.nio.charset.StandardCharsets.UTF_8))
                                .findFirst()
                                .orElse(null),
                        java.util.Objects::nonNull);
    }
}
