package org.riverchief.patrol.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.TestClock;
import org.riverchief.patrol.integration.registry.RegistryFacts;
import org.riverchief.patrol.problem.World;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class EscalationTest {

    @Inject
    TestClock clock;

    private static final Map<String, String> REASON = Map.of("reason", "涉及两镇,村级无法解决");

    @BeforeEach
    void onAFriday() {
        clock.set(Instant.parse("2026-11-20T00:21:10Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void urgesWhoeverHasToActNext() {
        World world = World.ready();
        UUID problem = world.reported();

        world.asChief()
                .body(REASON)
                .post("/problems/{id}/urging", problem)
                .then()
                .statusCode(200)
                .body("urgings", equalTo(1))
                .body("state", equalTo("DISPATCHED"));
        world.asDepartment("WATER").body(Map.of()).post("/problems/{id}/acceptance", problem);
        world.asOffice()
                .body(REASON)
                .post("/problems/{id}/urging", problem)
                .then()
                .body("urgings", equalTo(2));

        assertThat(payloads(problem, "urged", "matter")).isEqualTo("RECEIPT,HANDLING");
        assertMatches(problem, "urged");
    }

    @Test
    void goesToTheChiefOfTheSameWaterInTheNearestDivisionAbove() {
        World world = World.ready();
        UUID problem = world.reported();
        String town = world.village.substring(0, 9);
        UUID townReach = RegistryFacts.reachIn(town);
        Database.execute(("update reach_copy set level = 'TOWN', water_body_id = (select water_body_id from reach_copy"
                        + " where id = '%s') where id = '%s'")
                .formatted(world.reach, townReach));
        UUID townChief = RegistryFacts.riverChiefOf(townReach, town);
        UUID general = generalChief(world.county);

        world.asChief()
                .body(REASON)
                .post("/problems/{id}/escalation", problem)
                .then()
                .statusCode(200)
                .body("coordinatorChiefId", equalTo(townChief.toString()))
                .body("coordinatorDivisionCode", equalTo(town));
        World.as(Tokens.chief(town, townChief))
                .queryParam("chiefId", townChief)
                .get("/problems")
                .then()
                .body("items.id", equalTo(List.of(problem.toString())));
        World.as(Tokens.chief(town, townChief))
                .body(REASON)
                .post("/problems/{id}/escalation", problem)
                .then()
                .statusCode(200)
                .body("coordinatorChiefId", equalTo(general.toString()));

        assertThat(payloads(problem, "escalated", "fromChiefId")).isEqualTo(world.chief + "," + townChief);
        assertMatches(problem, "escalated");
    }

    @Test
    void saysWhenNobodyIsAbove() {
        World world = World.ready();

        world.asOffice()
                .body(REASON)
                .post("/problems/{id}/escalation", world.reported())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:no-superior-chief"));
    }

    @Test
    void theOfficeTransfersFromOneDepartmentToAnother() {
        World world = World.ready();
        UUID problem = world.reported();

        world.asOffice()
                .body(Map.of("departmentCode", "AGRI", "reason", "属养殖废弃物"))
                .post("/problems/{id}/transfer", problem)
                .then()
                .statusCode(200)
                .body("state", equalTo("DISPATCHED"))
                .body("leadDepartmentCode", equalTo("AGRI"));

        world.asDepartment("WATER").get("/problems/{id}", problem).then().statusCode(404);
        assertThat(payloads(problem, "transferred", "fromDepartmentCode")).isEqualTo("WATER");
        assertMatches(problem, "transferred");
    }

    @Test
    void theOfficeSetsTheDueDateWhereTheCalendarIsMissing() {
        World world = World.ready();
        Map<String, Object> report = world.report();
        report.put("category", "WATER_QUALITY");
        world.asChief().body(report).post("/problems").then().statusCode(201);
        clock.set(Instant.parse("2031-01-06T00:21:10Z"));

        dispatch(world, report.get("id"), Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:calendar-missing"));
        dispatch(world, report.get("id"), Map.of("dueAt", "2031-01-05T12:00:00+08:00"))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:due-date-passed"));
        dispatch(world, report.get("id"), Map.of("dueAt", "2031-01-20T12:00:00+08:00"))
                .then()
                .statusCode(200)
                .body("deadline.limit", equalTo("MANUAL"))
                .body("dueAt", equalTo("2031-01-20T04:00:00Z"));
        assertMatches((UUID) report.get("id"), "dispatched");
    }

    @Test
    void theOfficeGivesLessTimeThanTheRuleButNotMore() {
        World world = World.ready();
        UUID problem = world.handled();

        dispatch(world, problem, Map.of("dueAt", "2026-12-30T12:00:00+08:00"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:due-date-beyond-rule"));
        dispatch(world, problem, Map.of("dueAt", "2026-11-23T12:00:00+08:00"))
                .then()
                .statusCode(200)
                .body("dueAt", equalTo("2026-11-23T04:00:00Z"));
    }

    private static Response dispatch(World world, Object problem, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("departmentCode", "AGRI");
        body.put("reason", "改派");
        return world.asOffice().body(body).post("/problems/{id}/dispatch", problem);
    }

    private static UUID generalChief(String division) {
        UUID chief = RegistryFacts.riverChiefOf(UUID.randomUUID(), division);
        Database.execute("update appointment_copy set role = 'GENERAL_CHIEF', reach_id = null, level = 'COUNTY'"
                + " where chief_id = '%s'".formatted(chief));
        return chief;
    }

    private static String payloads(UUID problem, String verb, String member) {
        return Database.value(("select string_agg(payload::json ->> '%s', ',' order by seq) from outbox"
                        + " where aggregateid = '%s' and type = 'org.riverchief.problem.%s.v1'")
                .formatted(member, problem, verb));
    }

    private static void assertMatches(UUID problem, String verb) {
        EventContract.of("patrol/problem." + verb + ".v1")
                .assertJsonMatches(Database.value(
                        "select payload from outbox where aggregateid = '%s' and type like '%%.%s.v1' limit 1"
                                .formatted(problem, verb)));
    }
}
