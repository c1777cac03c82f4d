package org.riverchief.patrol.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ExtensionTest {

    @Inject
    TestClock clock;

    private static final String LATER = "2026-12-18T23:59:59+08:00";

    @BeforeEach
    void onAFriday() {
        clock.set(Instant.parse("2026-11-20T00:21:10Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void theOfficeGrantsWhatADepartmentAsksFor() {
        World world = World.ready();
        UUID problem = world.reported();
        String id =
                request(world, problem, LATER).then().statusCode(201).extract().path("id");

        world.asOffice()
                .body(Map.of("granted", true, "note", "同意"))
                .post("/problems/{id}/extensions/{extension}/decision", problem, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("GRANTED"))
                .body("dueAtBefore", equalTo("2026-12-04T15:59:59Z"))
                .body("grantedDueAt", equalTo("2026-12-18T15:59:59Z"));

        world.asChief()
                .get("/problems/{id}", problem)
                .then()
                .body("dueAt", equalTo("2026-12-18T15:59:59Z"))
                .body("state", equalTo("DISPATCHED"))
                .body("transitions.kind", hasItem("GRANT_EXTENSION"));
        assertThat(published(problem)).isEqualTo("reported,dispatched,extended");
        EventContract.of("patrol/problem.extended.v1")
                .assertJsonMatches(Database.value(
                        "select payload from outbox where aggregateid = '%s' and type like '%%extended%%'"
                                .formatted(problem)));
    }

    @Test
    void theOfficeRefuses() {
        World world = World.ready();
        UUID problem = world.reported();
        String id = request(world, problem, LATER).then().extract().path("id");

        for (int status : List.of(200, 409)) {
            world.asOffice()
                    .body(Map.of("granted", false, "note", "时间足够"))
                    .post("/problems/{id}/extensions/{extension}/decision", problem, id)
                    .then()
                    .statusCode(status);
        }
        world.asDepartment("WATER")
                .get("/problems/{id}/extensions", problem)
                .then()
                .statusCode(200)
                .body("state", equalTo(List.of("REFUSED")))
                .body("decisionNote", equalTo(List.of("时间足够")));
        assertThat(published(problem)).isEqualTo("reported,dispatched");
    }

    @Test
    void asksOnceForLaterAndOnlyAsTheLead() {
        World world = World.ready();
        UUID problem = world.reported();

        request(world, problem, "2026-12-01T12:00:00+08:00")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:extension-not-later"));
        request(world, problem, LATER).then().statusCode(201);
        request(world, problem, LATER)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:extension-undecided"));
        World.as(Tokens.department(world.county, "EEB"))
                .body(Map.of("dueAt", LATER, "reason", "x"))
                .post("/problems/{id}/extensions", problem)
                .then()
                .statusCode(404);
        World.as(Tokens.office(world.otherCounty()))
                .get("/problems/{id}/extensions", problem)
                .then()
                .statusCode(404);
    }

    @Test
    void aRequestLapsesWhenTheProblemIsHandled() {
        World world = World.ready();
        UUID problem = world.reported();
        String id = request(world, problem, LATER).then().extract().path("id");
        world.asDepartment("WATER").body(Map.of("note", "已清运")).post("/problems/{id}/handling", problem);

        world.asOffice()
                .body(Map.of("granted", true, "note", "同意"))
                .post("/problems/{id}/extensions/{extension}/decision", problem, id)
                .then()
                .statusCode(409)
                .body("state", equalTo("LAPSED"));
    }

    private static Response request(World world, UUID problem, String dueAt) {
        return world.asDepartment("WATER")
                .body(Map.of("dueAt", dueAt, "reason", "需调用大型机械"))
                .post("/problems/{id}/extensions", problem);
    }

    private static String published(UUID problem) {
        return Database.value(("select string_agg(split_part(type, '.', 4), ',' order by seq) from outbox"
                        + " where aggregateid = '%s'")
                .formatted(problem));
    }
}
