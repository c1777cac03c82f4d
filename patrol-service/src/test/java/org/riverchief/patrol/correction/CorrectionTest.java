package org.riverchief.patrol.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
import org.riverchief.patrol.problem.World;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class CorrectionTest {

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
    void aReporterSaysItOtherwiseWithinTheHour() {
        World world = World.ready();
        UUID problem = world.reported();

        clock.advance(Duration.ofMinutes(59));
        world.asChief()
                .body(Map.of("description", "桥下有两堆建筑垃圾"))
                .post("/problems/{id}/correction", problem)
                .then()
                .statusCode(200)
                .body("description", equalTo("桥下有两堆建筑垃圾"));
        clock.advance(Duration.ofMinutes(2));
        world.asChief()
                .body(Map.of("description", "x"))
                .post("/problems/{id}/correction", problem)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:correction-time-over"));

        assertThat(Database.value(("select before_state::json ->> 'description' from audit_entry"
                                + " where action = 'problem.edit' and entity_id = '%s'")
                        .formatted(problem)))
                .isEqualTo("桥下有一堆建筑垃圾");
    }

    @Test
    void aReporterTakesBackWhatNobodyWorkedOn() {
        World world = World.ready();
        UUID problem = world.reported();

        world.asChief()
                .body(Map.of("reason", "看错了"))
                .post("/problems/{id}/withdrawal", problem)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        assertThat(Database.value(
                        "select payload::json ->> 'withdrawnAt' from outbox where aggregateid = '%s' and type like '%%withdrawn%%'"
                                .formatted(problem)))
                .isNotNull();
        world.asDepartment("WATER")
                .body(Map.of())
                .post("/problems/{id}/acceptance", problem)
                .then()
                .statusCode(409);
    }

    @Test
    void nobodyElseAndNotOnceADepartmentHasIt() {
        World world = World.ready();
        UUID problem = world.reported();
        for (String step : List.of("correction", "withdrawal")) {
            world.asOffice()
                    .body(Map.of("description", "x", "reason", "x"))
                    .post("/problems/{id}/" + step, problem)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:problem-type:not-the-reporter"));
        }
        world.asDepartment("WATER").body(Map.of()).post("/problems/{id}/acceptance", problem);
        for (String step : List.of("correction", "withdrawal")) {
            world.asChief()
                    .body(Map.of("description", "x", "reason", "x"))
                    .post("/problems/{id}/" + step, problem)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:problem-type:wrong-problem-state"));
        }
    }
}
