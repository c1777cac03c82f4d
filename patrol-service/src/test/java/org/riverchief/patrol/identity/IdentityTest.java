package org.riverchief.patrol.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
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
class IdentityTest {

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
    void theReporterIsNamedToFewAndEveryLookIsOnRecord() {
        World world = World.ready();
        UUID problem = world.reported();

        for (int look = 0; look < 2; look++) {
            world.asOffice()
                    .get("/problems/{id}/reporter", problem)
                    .then()
                    .statusCode(200)
                    .body("chiefId", equalTo(world.chief.toString()));
        }

        assertThat(Database.value(
                        "select count(*) from audit_entry where action = 'problem.read-reporter' and entity_id = '%s'"
                                .formatted(problem)))
                .isEqualTo("2");
        for (RequestSpecification reader : List.of(world.asDepartment("WATER"), world.asOffice(), world.asChief())) {
            reader.get("/problems/{id}", problem)
                    .then()
                    .body("reportedBy", nullValue())
                    .body("transitions[0].by", nullValue());
        }
        world.asDepartment("WATER")
                .get("/problems/{id}/reporter", problem)
                .then()
                .statusCode(403);
    }
}
