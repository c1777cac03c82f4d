package org.riverchief.patrol.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.TestClock;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ProblemWorkflowTest {

    @Inject
    TestClock clock;

    @BeforeEach
    void onAFriday() {
        clock.set(Instant.parse("2026-11-20T00:21:10Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void goesFromTheDepartmentToTheOfficeAndIsClosed() {
        World world = World.ready();
        UUID problem = world.reported();
        UUID photo = World.photoFrom(world.county);

        world.asDepartment("WATER")
                .body(Map.of("note", "已清运", "attachmentIds", List.of(photo)))
                .post("/problems/{id}/handling", problem)
                .then()
                .statusCode(200)
                .body("state", equalTo("HANDLED"))
                .body("handledAt", notNullValue());
        UUID proof = World.photoFrom(world.county);
        world.asOffice()
                .body(Map.of("passed", true, "note", "现场复核属实", "attachmentIds", List.of(proof)))
                .post("/problems/{id}/reinspection", problem)
                .then()
                .statusCode(200)
                .body("state", equalTo("REINSPECTED"));
        world.asChief()
                .body(Map.of("note", "已看过"))
                .post("/problems/{id}/agreement", problem)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));

        world.asChief()
                .get("/problems/{id}", problem)
                .then()
                .statusCode(200)
                .body(
                        "transitions.toState",
                        equalTo(List.of("REPORTED", "DISPATCHED", "HANDLED", "REINSPECTED", "REINSPECTED", "CLOSED")))
                .body("transitions[2].departmentCode", equalTo("WATER"))
                .body("transitions[2].by", equalTo("department-" + world.county))
                .body("transitions[2].note", equalTo("已清运"))
                .body("transitions[2].attachmentIds", equalTo(List.of(photo.toString())))
                .body("transitions[3].note", equalTo("现场复核属实"))
                .body("transitions[3].attachmentIds", equalTo(List.of(proof.toString())))
                .body("transitions[4].kind", equalTo("AGREE"))
                .body("transitions[5].automatic", equalTo(true));
        assertThat(published(problem)).isEqualTo("reported,dispatched,handled,reinspected,agreed,closed");
        for (String verb : List.of("reported", "dispatched", "handled", "reinspected", "agreed", "closed")) {
            EventContract.of("patrol/problem." + verb + ".v1").assertJsonMatches(payload(problem, verb));
        }
        assertThat(Database.value("select string_agg(action, ',' order by recorded_at, id) from audit_entry"
                        + " where entity_id = '%s'".formatted(problem)))
                .isEqualTo(
                        "problem.report,problem.dispatch,problem.handle,problem.reinspect,problem.agree,problem.close");
    }

    @Test
    void aReturnedProblemIsDispatchedToAnotherDepartment() {
        World world = World.ready();
        UUID problem = world.reported();

        world.asDepartment("WATER")
                .body(Map.of("reason", "属养殖废弃物,应由农业农村部门处理"))
                .post("/problems/{id}/return", problem)
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("leadDepartmentCode", nullValue())
                .body("dueAt", nullValue());
        world.asDepartment("WATER").get("/problems/{id}", problem).then().statusCode(404);
        clock.set(Instant.parse("2026-11-25T01:00:00Z"));
        world.asOffice()
                .body(Map.of("departmentCode", "AGRI", "assistDepartmentCodes", List.of("WATER"), "reason", "改派"))
                .post("/problems/{id}/dispatch", problem)
                .then()
                .statusCode(200)
                .body("state", equalTo("DISPATCHED"))
                .body("leadDepartmentCode", equalTo("AGRI"))
                .body("assistDepartmentCodes", equalTo(List.of("WATER")))
                .body("dueAt", equalTo("2026-12-09T15:59:59Z"))
                .body("transitions", hasSize(4))
                .body("transitions[3].note", equalTo("改派"))
                .body("transitions[3].automatic", equalTo(false));

        world.asDepartment("WATER").get("/problems/{id}", problem).then().statusCode(200);
        world.asDepartment("WATER")
                .body(Map.of("note", "x"))
                .post("/problems/{id}/handling", problem)
                .then()
                .statusCode(404);
    }

    @Test
    void anUnfixedProblemGoesBackToTheDepartment() {
        World world = World.ready();
        UUID problem = world.handled();

        world.asOffice()
                .body(Map.of("departmentCode", "WATER", "reason", "复核发现仍有垃圾"))
                .post("/problems/{id}/dispatch", problem)
                .then()
                .statusCode(200)
                .body("state", equalTo("DISPATCHED"))
                .body("handledAt", nullValue());
    }

    @Test
    void answersTheSameHandlingAgain() {
        World world = World.ready();
        UUID problem = world.handled();

        world.asDepartment("WATER")
                .body(Map.of("note", "已清运"))
                .post("/problems/{id}/handling", problem)
                .then()
                .statusCode(200)
                .body("transitions", hasSize(3));
        world.asDepartment("WATER")
                .body(Map.of("note", "又一次"))
                .post("/problems/{id}/handling", problem)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:wrong-problem-state"))
                .body("state", equalTo("HANDLED"));
    }

    @Test
    void answersARepeatedRequestWithTheSameKeyAfterOthersWentOn() {
        World world = World.ready();
        UUID problem = world.reported();
        Map<String, String> handling = Map.of("note", "已清运");
        RequestSpecification first =
                world.asDepartment("WATER").header("Idempotency-Key", "k1").body(handling);
        first.post("/problems/{id}/handling", problem).then().statusCode(200);
        world.asOffice()
                .body(Map.of("passed", false, "note", "仍有垃圾"))
                .post("/problems/{id}/reinspection", problem)
                .then()
                .statusCode(200);

        world.asDepartment("WATER")
                .header("Idempotency-Key", "k1")
                .body(handling)
                .post("/problems/{id}/handling", problem)
                .then()
                .statusCode(200)
                .body("state", equalTo("HANDLED"));
        world.asDepartment("WATER")
                .header("Idempotency-Key", "k1")
                .body(Map.of("note", "别的"))
                .post("/problems/{id}/handling", problem)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:idempotency-key-reused"));
    }

    @Test
    void refusesWhatDoesNotFitTheState() {
        World world = World.ready();
        UUID dispatched = world.reported();
        UUID handled = world.handled();

        world.asOffice()
                .body(Map.of("note", "x"))
                .post("/problems/{id}/closure", dispatched)
                .then()
                .statusCode(409)
                .body("state", equalTo("DISPATCHED"));
        world.asOffice()
                .body(Map.of("departmentCode", "AGRI", "reason", "x"))
                .post("/problems/{id}/dispatch", dispatched)
                .then()
                .statusCode(409)
                .body("state", equalTo("DISPATCHED"));
        world.asDepartment("WATER")
                .body(Map.of("reason", "x"))
                .post("/problems/{id}/return", handled)
                .then()
                .statusCode(409)
                .body("state", equalTo("HANDLED"));
    }

    @Test
    void refusesAChangeMadeFromAnOlderVersion() {
        World world = World.ready();
        UUID problem = world.reinspected();

        world.asOffice()
                .body(Map.of("note", "x", "version", 0))
                .post("/problems/{id}/closure", problem)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:concurrent-change"));
        clock.advance(Duration.ofDays(10));
        world.asOffice()
                .body(Map.of("note", "x", "version", 3))
                .post("/problems/{id}/closure", problem)
                .then()
                .statusCode(200);
    }

    @Test
    void refusesDepartmentsThatDoNotAnswerForThePlace() {
        World world = World.ready();
        UUID problem = world.handled();

        for (Map<String, Object> request : List.<Map<String, Object>>of(
                Map.of("departmentCode", "NOBODY", "reason", "x"),
                Map.of("departmentCode", "AGRI", "assistDepartmentCodes", List.of("NOBODY"), "reason", "x"),
                Map.of("departmentCode", "AGRI", "divisionCode", world.otherCounty(), "reason", "x"))) {
            world.asOffice()
                    .body(request)
                    .post("/problems/{id}/dispatch", problem)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:problem-type:unknown-department"));
        }
        world.asOffice()
                .body(Map.of("departmentCode", "AGRI", "divisionCode", "12", "reason", "x"))
                .post("/problems/{id}/dispatch", problem)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-division-code"));
    }

    private static String payload(UUID problem, String verb) {
        return Database.value(
                "select payload from outbox where aggregateid = '%s' and type = 'org.riverchief.problem.%s.v1'"
                        .formatted(problem, verb));
    }

    private static String published(UUID problem) {
        return Database.value(("select string_agg(split_part(type, '.', 4), ',' order by seq) from outbox"
                        + " where aggregateid = '%s'")
                .formatted(problem));
    }
}
