package org.riverchief.patrol.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.task.Duties;
import org.riverchief.testing.Database;
import org.riverchief.testing.MutableClock;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class TaskResourceTest {

    private static final String MONDAY = "2027-01-04";
    private static final String VILLAGE = "441781108201";

    @Inject
    MutableClock clock;

    @BeforeEach
    void onMonday() {
        clock.set(OffsetDateTime.parse("2027-01-04T10:00:00+08:00").toInstant());
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void showsAChiefWhatIsOwedToday() {
        Duties duties = Duties.in(VILLAGE);
        duties.task(MONDAY);

        Api.as(duties.token())
                .get("/tasks/mine")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].reachId", equalTo(duties.reachId.toString()))
                .body("[0].required", equalTo(1))
                .body("[0].dueOn", equalTo("2027-01-10"))
                .body("[0].state", equalTo("OPEN"));
        Api.as(duties.token()).get("/tasks/mine?on=2026-12-01").then().body("$", empty());
        Api.as(duties.token()).get("/tasks/mine?on=today").then().statusCode(400);
    }

    @Test
    void showsTasksToTheDivisionsAboveOnly() {
        Duties duties = Duties.in(VILLAGE);
        String id = duties.task(MONDAY).getString("id");

        String chief = duties.chiefId.toString();
        Api.as(Tokens.office("441781"))
                .get("/tasks?division=%s&chiefId=%s&state=OPEN&from=2027-01-04&to=2027-01-04".formatted(VILLAGE, chief))
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        Api.as(Tokens.office("441704")).get("/tasks").then().body("items.id", not(hasItem(id)));
        Api.as(Tokens.office("441704")).get("/tasks/" + id).then().statusCode(404);
        Api.as(Tokens.office("441781")).get("/tasks?state=LATE").then().statusCode(400);
        Api.as(Tokens.office("441781")).get("/tasks?after=x").then().statusCode(400);
    }

    @Test
    void pagesThroughTheList() {
        Duties first = Duties.in("441781108209");
        Duties second = Duties.in("441781108209");
        first.task(MONDAY);
        second.task(MONDAY);

        String next = Api.as(Tokens.office("441781"))
                .get("/tasks?division=441781108209&limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");

        Api.as(Tokens.office("441781"))
                .get("/tasks?division=441781108209&limit=1&after=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void waivesATaskWithItsReason() {
        Duties duties = Duties.in(VILLAGE);
        duties.task(MONDAY);

        waive(duties, "441704", "台风封路").statusCode(404);
        waive(duties, "441781", " ").statusCode(400);
        waive(duties, "441781", "台风封路")
                .statusCode(200)
                .body("state", equalTo("WAIVED"))
                .body("waiver.reason", equalTo("台风封路"));
        waive(duties, "441781", "台风封路").statusCode(409).body("type", equalTo("urn:problem-type:task-settled"));

        clock.set(OffsetDateTime.parse("2027-01-20T10:00:00+08:00").toInstant());
        duties.task("2027-01-18");
        assertThat(duties.task(MONDAY).getString("state")).isEqualTo("WAIVED");
        assertThat(duties.events("missed", MONDAY)).isEqualTo("0");
        assertThat(Database.value("select count(*) from audit_entry where action = 'task.waive' and entity_id = '%s'"
                        .formatted(duties.id(MONDAY))))
                .isEqualTo("1");
    }

    @Test
    void sumsUpWhatWasGivenOfWhatWasOwed() {
        String village = "441781109201";
        Duties diligent = Duties.in(village);
        Duties late = Duties.in(village);
        Duties waived = Duties.in(village);
        waived.task(MONDAY);
        waive(waived, "441781", "台风封路").statusCode(200);
        late.task(MONDAY);
        diligent.task(MONDAY);
        diligent.walk("2027-01-04T08:00:00+08:00");
        diligent.taskInState(MONDAY, "DONE");
        clock.set(OffsetDateTime.parse("2027-01-15T10:00:00+08:00").toInstant());
        late.taskInState(MONDAY, "MISSED");

        rates("division=%s&by=DIVISION".formatted(village))
                .body("items", hasSize(1))
                .body("items[0].tasks", equalTo(2))
                .body("items[0].required", equalTo(2))
                .body("items[0].counted", equalTo(1))
                .body("items[0].missed", equalTo(1))
                .body("items[0].patrolRate", equalTo(0.5f));
        rates("chiefId=%s".formatted(diligent.chiefId))
                .body("items[0].key", equalTo(diligent.chiefId.toString()))
                .body("items[0].name", equalTo("示范河长"))
                .body("items[0].patrolRate", equalTo(1.0f))
                .body("items[0].delegatedShare", equalTo(0.0f));
        String next = rates("division=%s&limit=1".formatted(village))
                .body("items", hasSize(1))
                .extract()
                .path("next");
        rates("division=%s&limit=1&after=%s".formatted(village, next)).body("items", hasSize(1));
        rates("division=%s&by=PERIOD".formatted(village))
                .body("items", hasSize(1))
                .body("items[0].key", equalTo("WEEK/2027-01-04"))
                .body("items[0].patrolRate", equalTo(0.5f));
        rates("chiefId=%s".formatted(UUID.randomUUID())).body("items", empty());
        Api.as(Tokens.office("441781")).get("/tasks/rates").then().statusCode(400);
    }

    private static ValidatableResponse rates(String query) {
        return Api.as(Tokens.office("441781"))
                .get("/tasks/rates?from=2027-01-04&to=2027-01-11&" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse waive(Duties duties, String office, String reason) {
        return Api.as(Tokens.office(office))
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post("/tasks/{id}/waiver", duties.id(MONDAY))
                .then();
    }
}
