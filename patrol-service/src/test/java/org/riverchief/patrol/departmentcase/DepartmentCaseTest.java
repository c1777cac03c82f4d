package org.riverchief.patrol.departmentcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.TestClock;
import org.riverchief.patrol.problem.World;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class DepartmentCaseTest {

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
    void leadAndAssistantsEachHaveACaseWithItsOwnDueDateReceiptAndAnswer() {
        World world = World.ready();
        UUID problem = world.reported();
        String assisting = cases(world, problem).getString("find { !it.lead }.id");

        world.asOffice()
                .body(Map.of("dueAt", "2026-11-25T12:00:00+08:00", "reason", "先行监测"))
                .post("/problems/{id}/cases/{case}/due-date", problem, assisting)
                .then()
                .statusCode(200)
                .body("dueAt", equalTo("2026-11-25T04:00:00Z"));
        answer(world, "EEB", item(problem, "ACCEPT", null)).body("results[0].outcome", equalTo("DONE"));
        answer(world, "EEB", item(problem, "HANDLE", "监测完成")).body("results[0].state", equalTo("DISPATCHED"));

        JsonPath cases = cases(world, problem);
        assertThat(cases.getList("departmentCode")).isEqualTo(List.of("WATER", "EEB"));
        assertThat(cases.getString("[0].dueAt")).isEqualTo("2026-12-04T15:59:59Z");
        assertThat(cases.getString("[0].receivedAt")).isNull();
        assertThat(cases.getString("[1].receivedAt")).isNotNull();
        assertThat(cases.getString("[1].answer")).isEqualTo("监测完成");
    }

    @Test
    void tellsADepartmentWhatChangedSinceItLastAsked() {
        World world = World.ready();
        UUID first = world.reported();
        UUID second = world.reported();

        JsonPath all = changes(world, "WATER", null);
        assertThat(all.getList("items.problemId")).containsExactly(first.toString(), second.toString());
        assertThat(changes(world, "WATER", all.getString("next")).getList("items"))
                .isEmpty();

        world.asDepartment("WATER").body(Map.of("reason", "非本部门职责")).post("/problems/{id}/return", first);
        JsonPath later = changes(world, "WATER", all.getString("next"));
        assertThat(later.getList("items.problemId")).containsExactly(first.toString());
        assertThat(later.getString("items[0].endedBy")).isEqualTo("RETURN");
        assertThat(later.getMap("items[0].problem")).isNull();
        assertThat(changes(world, "AGRI", null).getList("items")).isEmpty();

        JsonPath page = world.asDepartment("WATER")
                .queryParam("limit", 1)
                .get("/department-cases")
                .jsonPath();
        assertThat(page.getBoolean("more")).isTrue();
        assertThat(page.getList("items.problemId")).containsExactly(second.toString());
        world.asDepartment("WATER")
                .queryParam("after", "x")
                .get("/department-cases")
                .then()
                .statusCode(400);
    }

    @Test
    void oneBadAnswerHoldsUpNoOther() {
        World world = World.ready();
        UUID problem = world.reported();
        UUID other = world.reported();

        answer(
                        world,
                        "WATER",
                        item(problem, "ACCEPT", null),
                        item(UUID.randomUUID(), "ACCEPT", null),
                        Map.of("problemId", "no-uuid"),
                        Map.of("kind", "ACCEPT"),
                        item(problem, "HANDLE", " "),
                        item(problem, "HANDLE", "已清运"),
                        item(problem, "HANDLE", "又一次"),
                        Map.of("problemId", other, "kind", "ACCEPT", "version", 77),
                        item(other, "RETURN", "非本部门职责"))
                .body("results.index", equalTo(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8)))
                .body("results[0].state", equalTo("ACCEPTED"))
                .body("results[1].code", equalTo("not-found"))
                .body("results[2].code", equalTo("invalid-request"))
                .body("results[3].code", equalTo("invalid-request"))
                .body("results[4].code", equalTo("invalid-request"))
                .body("results[5].state", equalTo("HANDLED"))
                .body("results[6].code", equalTo("wrong-problem-state"))
                .body("results[7].code", equalTo("concurrent-change"))
                .body("results[8].state", equalTo("RETURNED"));
    }

    @Test
    void anAnswerWithAnIdIsTakenOnce() {
        World world = World.ready();
        UUID problem = world.reported();
        UUID id = UUID.randomUUID();
        Map<String, Object> progress = Map.of("answerId", id, "problemId", problem, "kind", "PROGRESS", "note", "已派人");

        answer(world, "WATER", progress).body("results[0].outcome", equalTo("DONE"));
        answer(world, "WATER", progress, progress).body("results.outcome", equalTo(List.of("REPEATED", "REPEATED")));
        answer(world, "WATER", Map.of("answerId", id, "problemId", problem, "kind", "PROGRESS", "note", "别的"))
                .body("results[0].code", equalTo("answer-id-reused"));

        world.asOffice()
                .get("/problems/{id}", problem)
                .then()
                .body("transitions.kind", equalTo(List.of("REPORT", "DISPATCH", "PROGRESS")))
                .body("transitions[2].departmentCode", equalTo("WATER"));
    }

    @Test
    void anAssistantDoesNotReturnAndTheLeadsTimeIsTheProblems() {
        World world = World.ready();
        UUID problem = world.reported();
        String lead = cases(world, problem).getString("find { it.lead }.id");

        answer(world, "EEB", item(problem, "RETURN", "x")).body("results[0].code", equalTo("not-the-lead"));
        world.asOffice()
                .body(Map.of("dueAt", "2026-11-25T12:00:00+08:00", "reason", "x"))
                .post("/problems/{id}/cases/{case}/due-date", problem, lead)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:lead-due-date"));
        World.as(Tokens.office(world.otherCounty()))
                .get("/problems/{id}/cases", problem)
                .then()
                .statusCode(404);
    }

    private static JsonPath cases(World world, UUID problem) {
        return world.asOffice()
                .get("/problems/{id}/cases", problem)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath changes(World world, String department, String after) {
        return world.asDepartment(department)
                .queryParams(after == null ? Map.of() : Map.of("after", after))
                .get("/department-cases")
                .then()
                .statusCode(200)
                .body("next", notNullValue())
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> item(UUID problem, String kind, String note) {
        return note == null
                ? Map.of("problemId", problem, "kind", kind)
                : Map.of("problemId", problem, "kind", kind, "note", note);
    }

    private static ValidatableResponse answer(World world, String department, Object... answers) {
        return world.asDepartment(department)
                .body(Map.of("answers", List.of(answers)))
                .post("/department-answers")
                .then()
                .statusCode(200);
    }
}
