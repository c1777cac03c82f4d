package org.riverchief.patrol.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.riverchief.patrol.AtOnce;
import org.riverchief.patrol.TestClock;
import org.riverchief.patrol.integration.registry.RegistryFacts;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

/** Of several people who act on a problem at once, one succeeds and the others are told; nothing is half done. */
@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ProblemRaceTest {

    private static final List<String> DEPARTMENTS = List.of("WATER", "EEB", "AGRI", "PARKS");

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

    @RepeatedTest(3)
    void officesThatDispatchAtOnceToDifferentDepartments() throws Exception {
        World world = World.bare();
        DEPARTMENTS.forEach(code -> RegistryFacts.department(world.county, code));
        UUID problem = world.reported();

        List<Response> answers = AtOnce.call(DEPARTMENTS.stream()
                .map(department -> (Callable<Response>) () -> world.asOffice()
                        .body(Map.of("departmentCode", department, "reason", "x"))
                        .post("/problems/{id}/dispatch", problem))
                .toList());

        assertOneWon(answers, problem, 2);
        String lead = winner(answers).path("leadDepartmentCode");
        assertThat(Database.value("select lead_department_code from problem where id = '%s'".formatted(problem)))
                .isEqualTo(lead);
    }

    @RepeatedTest(3)
    void aDepartmentThatHandlesAndReturnsAtOnce() throws Exception {
        World world = World.ready();
        UUID problem = world.reported();
        String water = Tokens.department(world.county, "WATER");

        List<Response> answers = AtOnce.call(List.of(
                () -> World.as(water).body(Map.of("note", "已清运")).post("/problems/{id}/handling", problem),
                () -> World.as(water).body(Map.of("reason", "非本部门职责")).post("/problems/{id}/return", problem)));

        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200);
        assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 404, 409);
        assertThat(Database.value("select count(*) from problem_transition where problem_id = '%s'".formatted(problem)))
                .isEqualTo("3");
    }

    private static void assertOneWon(List<Response> answers, UUID problem, int steps) {
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(200)
                .isSubsetOf(200, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .extracting(answer -> answer.<String>path("type"))
                .isSubsetOf("urn:problem-type:concurrent-change", "urn:problem-type:wrong-problem-state");
        assertThat(Database.value("select count(*) from problem_transition where problem_id = '%s'".formatted(problem)))
                .isEqualTo(Integer.toString(steps));
        assertThat(Database.value("select count(*) from outbox where aggregateid = '%s'".formatted(problem)))
                .isEqualTo(Integer.toString(steps));
    }

    private static Response winner(List<Response> answers) {
        return answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .findFirst()
                .orElseThrow();
    }
}
