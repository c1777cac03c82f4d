package org.riverchief.patrol.problem;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.riverchief.patrol.TestClock;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ReportRefusalTest {

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
    void refusesPhotosThatAreUnknownOrOfSomebodyElse() {
        World world = World.ready();
        for (UUID photo : List.of(UUID.randomUUID(), World.photoFrom(world.otherCounty()))) {
            Map<String, Object> report = world.report();
            report.put("attachmentIds", List.of(photo));

            world.asChief()
                    .body(report)
                    .post("/problems")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:problem-type:unknown-attachment"));
        }
    }

    static Stream<Arguments> invalidReports() {
        return Stream.of(
                Arguments.of("description", "", "invalid-request"),
                Arguments.of("description", "字".repeat(2001), "invalid-request"),
                Arguments.of("description", "a\u0000b", "invalid-request"),
                Arguments.of("description", null, "invalid-request"),
                Arguments.of("category", "NO_SUCH", "unknown-category"),
                Arguments.of("category", null, "invalid-request"),
                Arguments.of("severity", "TERRIBLE", "invalid-request"),
                Arguments.of("crs", "EPSG:3857", "invalid-request"),
                Arguments.of("crs", null, "invalid-request"),
                Arguments.of("longitude", 181, "invalid-request"),
                Arguments.of("longitude", "NaN", "invalid-request"),
                Arguments.of("latitude", -91, "invalid-request"),
                Arguments.of("id", "no-uuid", "invalid-request"),
                Arguments.of("id", null, "invalid-request"),
                Arguments.of("observedAt", "2026-11-20T08:20:00", "invalid-request"),
                Arguments.of("observedAt", "2026-11-20T08:27:00+08:00", "instant-in-future"),
                Arguments.of("observedAt", "1969-12-31T00:00:00+08:00", "instant-implausible"),
                Arguments.of("attachmentIds", Collections.nCopies(21, UUID.randomUUID()), "invalid-request"));
    }

    @ParameterizedTest
    @MethodSource("invalidReports")
    void refusesWhatCannotBe(String field, Object value, String code) {
        World world = World.bare();
        Map<String, Object> report = world.report();
        report.put(field, value);

        world.asChief()
                .body(report)
                .post("/problems")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:" + code));
    }

    @Test
    void toleratesAClockThatIsALittleAhead() {
        World world = World.ready();
        Map<String, Object> report = world.report();
        report.put("observedAt", "2026-11-20T08:26:00+08:00");

        world.asChief().body(report).post("/problems").then().statusCode(201);
    }

    @Test
    void doesNotKnowAReachThatIsUnknownOrOutOfScope() {
        World world = World.bare();
        Map<String, Object> unknown = world.report();
        unknown.put("reachId", UUID.randomUUID());

        world.asChief().body(unknown).post("/problems").then().statusCode(404);
        World.as(Tokens.office(world.otherCounty()))
                .body(world.report())
                .post("/problems")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:not-found"));
    }

    @Test
    void isForChiefsPatrollersOfficesAndInspectors() {
        World world = World.ready();

        World.anonymous().body(world.report()).post("/problems").then().statusCode(401);
        for (String token : List.of(
                Tokens.department(world.county, "WATER"), Tokens.auditor(world.county), Tokens.admin(world.county))) {
            World.as(token).body(world.report()).post("/problems").then().statusCode(403);
        }
        World.as(Tokens.inspector(world.county))
                .body(world.report())
                .post("/problems")
                .then()
                .statusCode(201)
                .body("source", equalTo("INSPECTION"));
        World.as(Tokens.patroller(world.village, UUID.randomUUID()))
                .body(world.report())
                .post("/problems")
                .then()
                .statusCode(201)
                .body("source", equalTo("PATROL"));
    }
}
