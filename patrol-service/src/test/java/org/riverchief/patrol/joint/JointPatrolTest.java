package org.riverchief.patrol.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

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
import org.riverchief.patrol.Patrols;
import org.riverchief.patrol.task.Duties;
import org.riverchief.testing.Database;
import org.riverchief.testing.MutableClock;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class JointPatrolTest {

    private static final String VILLAGE = "441781111201";
    private static final String NEIGHBOUR = "441781111202";
    private static final String MONDAY = "2027-01-04";

    @Inject
    MutableClock clock;

    private Duties duties;
    private Duties neighbour;
    private Patrols patrol;

    @BeforeEach
    void onMonday() {
        clock.set(OffsetDateTime.parse("2027-01-04T10:00:00+08:00").toInstant());
        duties = Duties.in(VILLAGE);
        neighbour = Duties.in(NEIGHBOUR);
        Database.execute("update reach_copy set water_body_id = (select water_body_id from reach_copy where id = '%s')"
                        .formatted(duties.reachId)
                + " where id = '%s'".formatted(neighbour.reachId));
        duties.task(MONDAY);
        neighbour.task(MONDAY);
        patrol = Patrols.on(VILLAGE, duties.reachId, duties.chiefId, OffsetDateTime.parse("2027-01-04T08:00:00+08:00"))
                .walk(3, 25)
                .start();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void countsOncePerChiefWhoWasThere() {
        name(Map.of("chiefId", neighbour.chiefId)).statusCode(200).body("$", hasSize(1));
        name(Map.of("chiefId", neighbour.chiefId)).statusCode(200).body("$", hasSize(1));
        patrol.sendAll().complete().statusCode(200);
        patrol.judged(1).body("judgement.verdict", equalTo("VALID"));
        duties.taskInState(MONDAY, "DONE");
        assertThat(neighbour.task(MONDAY).getString("state")).isEqualTo("OPEN");

        confirm(neighbour.token(), Map.of("reachId", neighbour.reachId))
                .statusCode(200)
                .body("confirmedAt", notNullValue());
        confirm(neighbour.token(), Map.of("reachId", neighbour.reachId)).statusCode(200);

        assertThat(neighbour.taskInState(MONDAY, "DONE").getInt("counted")).isEqualTo(1);
        assertThat(duties.task(MONDAY).getInt("counted")).isEqualTo(1);
        confirm(neighbour.token(), Map.of("reachId", duties.reachId))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:participation-confirmed"));
    }

    @Test
    void recordsDepartments() {
        name(Map.of("departmentCode", "WATER")).statusCode(200);

        confirm(Tokens.department("441781", "EEB"), Map.of()).statusCode(404);
        confirm(Tokens.department("441704", "WATER"), Map.of()).statusCode(404);
        confirm(Tokens.department("441781", "WATER"), Map.of())
                .statusCode(200)
                .body("departmentCode", equalTo("WATER"));
        Api.as(Tokens.office("441781"))
                .get("/patrols/{id}/participants", patrol.id)
                .then()
                .statusCode(200)
                .body("[0].confirmedAt", notNullValue());
    }

    @Test
    void takesNobodysWordForAnother() {
        confirm(neighbour.token(), Map.of()).statusCode(404);
        Api.as(neighbour.token())
                .contentType("application/json")
                .body(Map.of("chiefId", neighbour.chiefId))
                .post("/patrols/{id}/participants", patrol.id)
                .then()
                .statusCode(404);
        name(Map.of("chiefId", duties.chiefId))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:participant-own"));
        name(Map.of("chiefId", UUID.randomUUID()))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:unknown-participant"));
        name(Map.of()).statusCode(400).body("type", equalTo("urn:problem-type:participant-unclear"));
        name(Map.of("chiefId", neighbour.chiefId)).statusCode(200);
        Duties elsewhere = Duties.in(NEIGHBOUR);
        confirm(neighbour.token(), Map.of("reachId", elsewhere.reachId))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:participation-other-water"));
    }

    private ValidatableResponse name(Map<String, ?> body) {
        return patrol.post("/patrols/" + patrol.id + "/participants", body);
    }

    private ValidatableResponse confirm(String token, Map<String, ?> body) {
        return Api.as(token)
                .contentType("application/json")
                .body(body)
                .post("/patrols/{id}/participation", patrol.id)
                .then();
    }
}
