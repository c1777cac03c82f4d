package org.riverchief.patrol.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.TestClock;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ReportProblemTest {

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
    void storesAndDispatchesAProblem() {
        World world = World.ready();
        Map<String, Object> report = world.report();

        world.asChief()
                .body(report)
                .post("/problems")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/patrol/v1/problems/" + report.get("id")))
                .body("state", equalTo("DISPATCHED"))
                .body("divisionCode", equalTo(world.village))
                .body("severity", equalTo("MINOR"))
                .body("source", equalTo("PATROL"))
                .body("chiefId", equalTo(world.chief.toString()))
                .body("chainageKm", equalTo(0.515f))
                .body("farFromReachMetres", nullValue())
                .body("observedAt", equalTo(World.OBSERVED_AT))
                .body("leadDepartmentCode", equalTo("WATER"))
                .body("leadDivisionCode", equalTo(world.county))
                .body("assistDepartmentCodes", equalTo(List.of("EEB")))
                .body("dueAt", equalTo("2026-12-04T15:59:59Z"))
                .body("deadline.limit", equalTo("P10WD"))
                .body("deadline.countedDays", hasSize(10))
                .body("routingIssue", nullValue())
                .body("transitions", hasSize(2))
                .body("transitions[0].toState", equalTo("REPORTED"))
                .body("transitions[0].by", nullValue())
                .body("transitions[1].automatic", equalTo(true))
                .body("transitions[1].departmentCode", equalTo("WATER"));

        assertThat(Database.value(
                        "select count(*) from audit_entry where entity_id = '%s'".formatted(report.get("id"))))
                .isEqualTo("2");
    }

    @Test
    void answersTheSameReportAgainWithoutASecondProblem() {
        World world = World.ready();
        Map<String, Object> report = world.report();
        String first = world.asChief()
                .body(report)
                .post("/problems")
                .then()
                .statusCode(201)
                .extract()
                .asString();

        String second = world.asChief()
                .body(report)
                .post("/problems")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void refusesAnotherReportUnderTheSameId() {
        World world = World.ready();
        Map<String, Object> report = world.report();
        world.asChief().body(report).post("/problems").then().statusCode(201);
        report.put("description", "另一处");

        world.asChief()
                .body(report)
                .post("/problems")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:problem-id-taken"));
    }

    @Test
    void tellsNothingOfAProblemElsewhereThatHasTheSameId() {
        World world = World.ready();
        World elsewhere = World.ready();
        Map<String, Object> report = world.report();
        world.asChief().body(report).post("/problems").then().statusCode(201);

        elsewhere
                .asChief()
                .body(report)
                .post("/problems")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:problem-id-taken"));
    }

    @Test
    void storesOneProblemWhenTheSameReportComesManyTimesAtOnce() throws Exception {
        World world = World.ready();
        Map<String, Object> report = world.report();
        Callable<Integer> send =
                () -> world.asChief().body(report).post("/problems").statusCode();
        ExecutorService threads = Executors.newFixedThreadPool(8);

        List<Integer> statuses = threads.invokeAll(Collections.nCopies(8, send)).stream()
                .map(ReportProblemTest::result)
                .sorted()
                .toList();
        threads.shutdown();

        assertThat(statuses).containsExactly(200, 200, 200, 200, 200, 200, 200, 201);
    }

    @Test
    void acceptsAndFlagsAPlaceFarFromTheReach() {
        World world = World.ready();
        Map<String, Object> report = world.report();
        report.put("longitude", 112.1);

        world.asChief()
                .body(report)
                .post("/problems")
                .then()
                .statusCode(201)
                .body("farFromReachMetres", greaterThan(10_000f));
    }

    @Test
    void convertsAMapKitsPosition() {
        World world = World.ready();
        Map<String, Object> report = world.report();
        report.put("crs", "GCJ-02");

        world.asChief()
                .body(report)
                .post("/problems")
                .then()
                .statusCode(201)
                .body("crs", equalTo("EPSG:4490"))
                .body("longitude", lessThan(111.982f));
    }

    @Test
    void acceptsAReportThatComesDaysLateWithBothTimes() {
        World world = World.ready();
        Map<String, Object> report = world.report();
        report.put("observedAt", "2026-11-13T17:05:06.123456+09:00");

        world.asChief()
                .body(report)
                .post("/problems")
                .then()
                .statusCode(201)
                .body("observedAt", equalTo("2026-11-13T17:05:06.123456+09:00"))
                .body("reportedAt", containsString("2026-11-20T00:21:"));
    }

    @Test
    void keepsMarkupAsTheTextItIs() {
        World world = World.ready();
        Map<String, Object> report = world.report();
        report.put("description", "<script>alert('河')</script> & <b>污</b>");

        world.asChief()
                .body(report)
                .post("/problems")
                .then()
                .statusCode(201)
                .contentType(containsString("application/json"))
                .body("description", equalTo(report.get("description")));
    }

    @Test
    void tiesPhotosTheCallerMaySee() {
        World world = World.ready();
        UUID photo = World.photoFrom(world.village);
        Map<String, Object> report = world.report();
        report.put("attachmentIds", List.of(photo, photo));

        world.asChief()
                .body(report)
                .post("/problems")
                .then()
                .statusCode(201)
                .body("transitions[0].attachmentIds", equalTo(List.of(photo.toString())));
    }

    private static int result(Future<Integer> status) {
        try {
            return status.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
