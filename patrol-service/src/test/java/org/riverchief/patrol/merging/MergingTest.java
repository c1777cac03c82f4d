package org.riverchief.patrol.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.AtOnce;
import org.riverchief.patrol.TestClock;
import org.riverchief.patrol.problem.World;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class MergingTest {

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
    void bothHistoriesSayThatTheyAreOne() {
        World world = World.ready();
        UUID problem = world.reported();
        UUID same = world.reported();

        merge(world, same, problem)
                .then()
                .statusCode(200)
                .body("state", equalTo("MERGED"))
                .body("mergedIntoId", equalTo(problem.toString()));

        world.asChief()
                .get("/problems/{id}", problem)
                .then()
                .body("state", equalTo("DISPATCHED"))
                .body("mergedIds", equalTo(List.of(same.toString())))
                .body("transitions[2].kind", equalTo("MERGE"));
        assertThat(Database.value(
                        "select payload::json ->> 'mergedIntoId' from outbox where aggregateid = '%s'".formatted(same)
                                + " and type like '%merged%'"))
                .isEqualTo(problem.toString());
        world.asDepartment("WATER")
                .body(Map.of("note", "x"))
                .post("/problems/{id}/handling", same)
                .then()
                .statusCode(409);
    }

    @Test
    void refusesWhatMakesNoSense() {
        World world = World.ready();
        UUID problem = world.reported();
        UUID same = world.reported();

        merge(world, problem, problem).then().statusCode(400);
        merge(world, problem, UUID.randomUUID()).then().statusCode(404);
        merge(world, problem, World.ready().reported()).then().statusCode(404);
        merge(world, same, problem).then().statusCode(200);
        merge(world, problem, same).then().statusCode(409);
        World.as(Tokens.office(world.otherCounty()))
                .body(Map.of("intoId", same, "reason", "x"))
                .post("/problems/{id}/merger", problem)
                .then()
                .statusCode(404);
    }

    @RepeatedTest(3)
    void twoThatMergeEachIntoTheOtherLeaveOne() throws Exception {
        World world = World.ready();
        UUID one = world.reported();
        UUID other = world.reported();

        List<Response> answers = AtOnce.call(List.of(() -> merge(world, one, other), () -> merge(world, other, one)));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
    }

    private static Response merge(World world, UUID problem, UUID into) {
        return world.asOffice().body(Map.of("intoId", into, "reason", "同一处")).post("/problems/{id}/merger", problem);
    }
}
