package org.riverchief.patrol.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.TestClock;
import org.riverchief.patrol.problem.World;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class DraftTest {

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
    void isKeptUntilTheReportIsSent() {
        World world = World.ready();
        Map<String, Object> report = world.report();
        UUID id = (UUID) report.get("id");

        world.asChief()
                .body(Map.of("description", "桥下"))
                .put("/problem-drafts/{id}", id)
                .then()
                .statusCode(200)
                .body("content.description", equalTo("桥下"));
        world.asChief()
                .body(Map.of("category", "DUMP"))
                .put("/problem-drafts/{id}", id)
                .then()
                .statusCode(200);
        world.asChief().get("/problem-drafts").then().body("id", contains(id.toString()));
        world.asOffice().get("/problem-drafts").then().body("$", hasSize(0));
        world.asOffice().get("/problems/{id}", id).then().statusCode(404);

        world.asChief().body(report).post("/problems").then().statusCode(201);

        world.asChief().get("/problem-drafts").then().body("$", hasSize(0));
    }

    @Test
    void isNobodyElsesAndMayBeThrownAway() {
        World world = World.ready();
        UUID id = UUID.randomUUID();
        world.asChief().body(Map.of()).put("/problem-drafts/{id}", id).then().statusCode(200);

        world.asOffice().delete("/problem-drafts/{id}", id).then().statusCode(404);
        world.asChief().delete("/problem-drafts/{id}", id).then().statusCode(204);
        world.asChief().delete("/problem-drafts/{id}", id).then().statusCode(404);
        world.asChief().body("[]").put("/problem-drafts/{id}", id).then().statusCode(400);
        world.asChief()
                .body(Map.of("description", "x".repeat(20_000)))
                .put("/problem-drafts/{id}", id)
                .then()
                .statusCode(413);
    }
}
