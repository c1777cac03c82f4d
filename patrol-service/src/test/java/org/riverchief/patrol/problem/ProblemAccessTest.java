package org.riverchief.patrol.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.TestClock;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ProblemAccessTest {

    private static final List<String> STEPS = List.of("dispatch", "handling", "return", "closure");

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
    void everybodySeesTheProblemsOfTheirDivisionsOnly() {
        World world = World.ready();
        UUID problem = world.reported();

        for (String token : List.of(
                Tokens.chief(world.village, world.chief),
                Tokens.patroller(world.village, UUID.randomUUID()),
                Tokens.office(world.county),
                Tokens.inspector(world.county.substring(0, 4) + "00"),
                Tokens.auditor(world.county))) {
            World.as(token).get("/problems/{id}", problem).then().statusCode(200);
            World.as(token)
                    .queryParam("reachId", world.reach)
                    .get("/problems")
                    .then()
                    .body("items.id", contains(problem.toString()));
        }
        for (String token : List.of(
                Tokens.office(world.otherCounty()),
                Tokens.chief(world.county + "105202", UUID.randomUUID()),
                Tokens.inspector("440000"))) {
            World.as(token).get("/problems/{id}", problem).then().statusCode(404);
            World.as(token)
                    .queryParam("reachId", world.reach)
                    .get("/problems")
                    .then()
                    .body("items", empty());
        }
    }

    @Test
    void aDepartmentSeesWhatItLeadsOrHelpsWithAndNothingElse() {
        World world = World.ready();
        UUID problem = world.reported();

        for (String department : List.of("WATER", "EEB")) {
            String token = Tokens.department(world.county, department);
            World.as(token).get("/problems/{id}", problem).then().statusCode(200);
            World.as(token).get("/problems").then().body("items.id", contains(problem.toString()));
        }
        for (String token : List.of(
                Tokens.department(world.county, "AGRI"),
                Tokens.department(world.otherCounty(), "WATER"),
                Tokens.department(world.county.substring(0, 4) + "00", "WATER"),
                Tokens.department(world.village, "WATER"))) {
            World.as(token).get("/problems/{id}", problem).then().statusCode(404);
            World.as(token).get("/problems").then().body("items", empty());
            World.as(token)
                    .body(Map.of("note", "x"))
                    .post("/problems/{id}/handling", problem)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void anAssistingDepartmentDoesNotAnswerForTheLead() {
        World world = World.ready();
        UUID problem = world.reported();
        String helping = Tokens.department(world.county, "EEB");

        World.as(helping)
                .body(Map.of("note", "x"))
                .post("/problems/{id}/handling", problem)
                .then()
                .statusCode(404);
        World.as(helping)
                .body(Map.of("reason", "x"))
                .post("/problems/{id}/return", problem)
                .then()
                .statusCode(404);
    }

    @Test
    void anAccountWithoutDepartmentSeesNothing() {
        World.as(Tokens.token("451199", "department", Map.of()))
                .get("/problems")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:no-department"));
    }

    @Test
    void stepsAreForTheirRolesAndDivisions() {
        World world = World.ready();
        UUID problem = world.reported();
        Map<String, String> body = Map.of("departmentCode", "AGRI", "reason", "x", "note", "x");

        for (String step : STEPS) {
            boolean officeStep = step.equals("dispatch") || step.equals("closure");
            String path = "/problems/" + problem + "/" + step;
            World.anonymous().body(body).post(path).then().statusCode(401);
            for (String token : List.of(
                    Tokens.chief(world.village, world.chief),
                    Tokens.inspector(world.county),
                    Tokens.auditor(world.county),
                    Tokens.admin(world.county),
                    officeStep ? Tokens.department(world.county, "WATER") : Tokens.office(world.county))) {
                World.as(token).body(body).post(path).then().statusCode(403);
            }
            String elsewhere =
                    officeStep ? Tokens.office(world.otherCounty()) : Tokens.department(world.otherCounty(), "WATER");
            World.as(elsewhere).body(body).post(path).then().statusCode(404);
            String here = officeStep ? Tokens.office(world.county) : Tokens.department(world.county, "WATER");
            World.as(here).body(Map.of()).post(path).then().statusCode(400);
            World.as(here)
                    .body(body)
                    .post("/problems/" + UUID.randomUUID() + "/" + step)
                    .then()
                    .statusCode(404);
        }
        World.anonymous().get("/problems").then().statusCode(401);
        World.anonymous().get("/problems/{id}", problem).then().statusCode(401);
        World.as(Tokens.admin(world.county)).get("/problems").then().statusCode(403);
        World.as(Tokens.admin(world.county))
                .get("/problems/{id}", problem)
                .then()
                .statusCode(403);
    }

    @Test
    void filtersByWhatIsAsked() {
        World world = World.ready();
        UUID open = world.reported();
        UUID handled = world.handled();
        Map<String, Object> report = world.report();
        report.put("category", "WATER_QUALITY");
        report.put("severity", "MAJOR");
        report.put("patrolId", UUID.randomUUID());
        world.asChief().body(report).post("/problems").then().statusCode(201);
        UUID waiting = (UUID) report.get("id");

        list(world, Map.of("state", "DISPATCHED"), open);
        list(world, Map.of("state", "HANDLED"), handled);
        list(world, Map.of("state", "REPORTED", "routing", "unresolved"), waiting);
        list(world, Map.of("routing", "resolved"), open, handled);
        list(world, Map.of("category", "WATER_QUALITY"), waiting);
        list(world, Map.of("severity", "MAJOR"), waiting);
        list(world, Map.of("patrolId", report.get("patrolId")), waiting);
        list(world, Map.of("chiefId", world.chief), open, handled, waiting);
        list(world, Map.of("chiefId", UUID.randomUUID()));
        list(world, Map.of("division", world.village), open, handled, waiting);
        list(world, Map.of("division", world.otherCounty()));
        list(world, Map.of("overdue", true));
        clock.advance(Duration.ofDays(30));
        list(world, Map.of("overdue", true), open);
    }

    @Test
    void refusesFiltersThatAreNone() {
        for (Map<String, Object> filter : List.<Map<String, Object>>of(
                Map.of("division", "12"),
                Map.of("limit", 0),
                Map.of("limit", 201),
                Map.of("after", "x"),
                Map.of("after", "YR9i"))) {
            World.as(Tokens.office("451199"))
                    .queryParams(filter)
                    .get("/problems")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void pagesThroughAllExactlyOnce() {
        World world = World.ready();
        List<String> reported = new ArrayList<>();
        for (int number = 0; number < 7; number++) {
            reported.add(0, world.reported().toString());
        }

        List<String> read = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = world.asOffice()
                    .queryParam("limit", 3)
                    .queryParams(after == null ? Map.of() : Map.of("after", after))
                    .get("/problems")
                    .jsonPath();
            read.addAll(page.getList("items.id"));
            after = page.getString("next");
        } while (after != null);

        assertThat(read).isEqualTo(reported);
    }

    private static void list(World world, Map<String, Object> filter, UUID... expected) {
        String[] ids = List.of(expected).stream().map(UUID::toString).toArray(String[]::new);
        world.asOffice()
                .queryParams(filter)
                .get("/problems")
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(ids));
    }
}
