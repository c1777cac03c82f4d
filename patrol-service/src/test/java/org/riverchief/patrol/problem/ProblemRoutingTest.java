package org.riverchief.patrol.problem;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.riverchief.patrol.integration.registry.RegistryFacts;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ProblemRoutingTest {

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
    void waitsForADutyLineAndIsDispatchedWhenItArrives() {
        World world = World.bare();
        RegistryFacts.department(world.county, "WATER");
        UUID problem = world.reported();

        assertWaits(world, problem, "NO_DUTY_LINE");
        clock.advance(Duration.ofDays(3));
        Announcements.duty(world.county, "DUMP", "WATER");

        awaitDispatched(world, problem);
        world.asOffice()
                .get("/problems/{id}", problem)
                .then()
                .body("routingIssue", nullValue())
                .body("leadDepartmentCode", equalTo("WATER"))
                .body("dueAt", equalTo("2026-12-07T15:59:59Z"))
                .body("transitions[1].automatic", equalTo(true));
        world.asOffice()
                .queryParam("routing", "unresolved")
                .get("/problems")
                .then()
                .body("items", empty());
    }

    @Test
    void waitsForTheDepartmentTheDutyLineNames() {
        World world = World.bare();
        RegistryFacts.duty(world.county, "DUMP", "WATER");
        UUID problem = world.reported();

        assertWaits(world, problem, "NO_DEPARTMENT");
        Announcements.department(world.county, "WATER");

        awaitDispatched(world, problem);
    }

    @Test
    void waitsForTheCalendarAndNeverGuessesTheDays() {
        World world = World.ready();
        clock.set(Instant.parse("2041-03-01T00:00:00Z"));
        UUID problem = world.reported();

        assertWaits(world, problem, "CALENDAR_MISSING");
        world.asOffice()
                .body(Map.of("departmentCode", "WATER", "reason", "x"))
                .post("/problems/{id}/dispatch", problem)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:calendar-missing"))
                .body("detail", containsString("2041"));
        Announcements.calendar(2041);

        awaitDispatched(world, problem);
    }

    @Test
    void anOfficeNeedNotWaitForADutyLine() {
        World world = World.bare();
        RegistryFacts.department(world.county, "WATER");
        UUID problem = world.reported();

        world.asOffice()
                .body(Map.of("departmentCode", "WATER", "reason", "职责分工未明确,由水务局先行处置"))
                .post("/problems/{id}/dispatch", problem)
                .then()
                .statusCode(200)
                .body("state", equalTo("DISPATCHED"))
                .body("routingIssue", nullValue())
                .body("transitions[1].automatic", equalTo(false));
    }

    @Test
    void followsTheNearestDutyLineUpTheDivisions() {
        World world = World.ready();
        RegistryFacts.department(world.city(), "PARKS");
        RegistryFacts.duty(world.city(), "NOTICE_BOARD", "PARKS");
        RegistryFacts.duty(world.city(), "HYDRAULIC_STRUCTURE", "PARKS");
        RegistryFacts.duty(world.county, "HYDRAULIC_STRUCTURE", "WATER");
        Map<String, Object> board = report(world, "NOTICE_BOARD");

        world.asChief()
                .body(board)
                .post("/problems")
                .then()
                .body("leadDepartmentCode", equalTo("PARKS"))
                .body("leadDivisionCode", equalTo(world.city()));
        world.asChief()
                .body(report(world, "HYDRAULIC_STRUCTURE"))
                .post("/problems")
                .then()
                .body("leadDepartmentCode", equalTo("WATER"));
        World.as(Tokens.department(world.city(), "PARKS"))
                .get("/problems")
                .then()
                .body("items.id", contains(String.valueOf(board.get("id"))));
    }

    @Test
    void findsTheDepartmentAboveTheDivisionOfTheDutyLine() {
        World world = World.ready();
        RegistryFacts.duty(world.county + "105", "SILT", "WATER");

        world.asChief()
                .body(report(world, "SILT"))
                .post("/problems")
                .then()
                .body("leadDepartmentCode", equalTo("WATER"))
                .body("leadDivisionCode", equalTo(world.county));
    }

    @Test
    void oneProblemThatCannotBeTriedDoesNotHoldUpOthers() {
        World world = World.bare();
        RegistryFacts.department(world.county, "WATER");
        UUID broken = world.reported();
        UUID waiting = world.reported();
        Database.execute("update problem set division_code = 'nonsense' where id = '%s'".formatted(broken));

        Announcements.duty(world.county, "DUMP", "WATER");

        awaitDispatched(world, waiting);
        Database.execute("update problem set division_code = '%s' where id = '%s'".formatted(world.village, broken));
        clock.advance(Duration.ofMinutes(2));
        awaitDispatched(world, broken);
    }

    @Test
    void triesAgainFromTimeToTimeBecauseADutyMayBeginToday() {
        World world = World.bare();
        RegistryFacts.department(world.county, "WATER");
        RegistryFacts.duty(world.county, "DUMP", "WATER");
        Database.execute(
                "update duty_copy set valid_from = '2026-11-23' where division_code = '%s'".formatted(world.county));
        UUID problem = world.reported();
        assertWaits(world, problem, "NO_DUTY_LINE");

        clock.advance(Duration.ofDays(3));

        awaitDispatched(world, problem);
    }

    private static void assertWaits(World world, UUID problem, String reason) {
        world.asOffice()
                .queryParams(Map.of("state", "REPORTED", "routing", "unresolved"))
                .get("/problems")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(problem.toString()))
                .body("items.routingIssue.reason", equalTo(List.of(reason)));
    }

    private static void awaitDispatched(World world, UUID problem) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> world.asOffice()
                        .get("/problems/{id}", problem)
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("DISPATCHED")));
    }

    private static Map<String, Object> report(World world, String category) {
        Map<String, Object> report = world.report();
        report.put("category", category);
        return report;
    }
}
