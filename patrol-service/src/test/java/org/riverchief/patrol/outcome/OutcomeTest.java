package org.riverchief.patrol.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.AtOnce;
import org.riverchief.patrol.TestClock;
import org.riverchief.patrol.problem.ProblemState;
import org.riverchief.patrol.problem.World;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class OutcomeTest {

    private static final Map<String, Object> CONTEST = Map.of("reason", "桥下仍有垃圾");

    @Inject
    TestClock clock;

    @Inject
    ReporterService reporters;

    @BeforeEach
    void onAFriday() {
        clock.set(Instant.parse("2026-11-20T00:21:10Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void whatAReinspectionFindsUndoneGoesBackToItsDepartments() {
        World world = World.ready();
        UUID problem = world.handled();

        world.asChief()
                .body(Map.of("passed", false, "note", "仍有垃圾"))
                .post("/problems/{id}/reinspection", problem)
                .then()
                .statusCode(200)
                .body("state", equalTo("DISPATCHED"))
                .body("leadDepartmentCode", equalTo("WATER"))
                .body("assistDepartmentCodes", equalTo(List.of("EEB")))
                .body("handledAt", nullValue())
                .body("dueAt", notNullValue())
                .body("reopenings", equalTo(1));
        assertThat(published(problem)).isEqualTo("reported,dispatched,handled,reinspected,dispatched");
    }

    @Test
    void passingNeedsEvidence() {
        World world = World.ready();
        UUID problem = world.handled();

        world.asOffice()
                .body(Map.of("passed", true, "note", "属实"))
                .post("/problems/{id}/reinspection", problem)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:evidence-missing"));
    }

    @Test
    void theReporterDisagreesAndTheDepartmentHasItAgain() {
        World world = World.ready();
        UUID problem = world.reinspected();

        world.asChief()
                .body(CONTEST)
                .post("/problems/{id}/disagreement", problem)
                .then()
                .statusCode(200)
                .body("state", equalTo("DISPATCHED"));

        world.asDepartment("WATER").get("/problems/{id}", problem).then().statusCode(200);
        assertThat(published(problem)).isEqualTo("reported,dispatched,handled,reinspected,reopened,dispatched");
    }

    @Test
    void onlyTheReporterAgreesOrDisagrees() {
        World world = World.ready();
        UUID problem = world.reinspected();

        for (String step : List.of("agreement", "disagreement")) {
            world.asOffice()
                    .body(CONTEST)
                    .post("/problems/{id}/" + step, problem)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:problem-type:not-the-reporter"));
            World.as(Tokens.office(world.otherCounty()))
                    .body(CONTEST)
                    .post("/problems/{id}/" + step, problem)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void aClosedProblemIsReopenedByWhoeverFindsItUndone() {
        World world = World.ready();
        for (String token : List.of(
                Tokens.office(world.county),
                Tokens.inspector(world.city()),
                Tokens.chief(world.village, world.chief))) {
            UUID problem = world.reinspected();
            world.asChief().body(Map.of()).post("/problems/{id}/agreement", problem);

            World.as(token)
                    .body(CONTEST)
                    .post("/problems/{id}/reopening", problem)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("DISPATCHED"))
                    .body("closedAt", nullValue());
        }
        World.as(Tokens.patroller(world.village, UUID.randomUUID()))
                .body(CONTEST)
                .post("/problems/{id}/reopening", world.reinspected())
                .then()
                .statusCode(403);
    }

    @Test
    void staysOpenInTheOfficeWhenItsDepartmentIsGone() {
        World world = World.ready();
        UUID problem = world.reinspected();
        Database.execute("update department_copy set valid_to = '2026-01-01' where division_code = '%s'"
                .formatted(world.county));

        world.asOffice()
                .body(CONTEST)
                .post("/problems/{id}/reopening", problem)
                .then()
                .statusCode(200)
                .body("state", equalTo("REOPENED"))
                .body("routingIssue.reason", equalTo("NO_DEPARTMENT"));
    }

    @Test
    void aReporterWithoutAccountIsHeard() {
        World world = World.ready();
        UUID problem = world.handled();
        String reporter = "public:" + UUID.randomUUID();

        assertThat(reporters.disagree(problem, reporter, "还在", List.of()).state())
                .isEqualTo(ProblemState.DISPATCHED);
        world.asDepartment("WATER").body(Map.of("note", "再次清运")).post("/problems/{id}/handling", problem);
        assertThat(reporters.agree(problem, reporter, null).state()).isEqualTo(ProblemState.HANDLED);
        world.asOffice()
                .body(Map.of("passed", true, "note", "属实", "attachmentIds", List.of(World.photoFrom(world.county))))
                .post("/problems/{id}/reinspection", problem)
                .then()
                .body("state", equalTo("CLOSED"));
        assertThat(reporters.reopen(problem, reporter, "又有了", List.of()).state())
                .isEqualTo(ProblemState.DISPATCHED);

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> reporters.agree(UUID.randomUUID(), reporter, null))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("not-found"));
    }

    @RepeatedTest(3)
    void ofAnAgreementAndADisagreementAtOnceOneWins() throws Exception {
        World world = World.ready();
        UUID problem = world.reinspected();
        String chief = Tokens.chief(world.village, world.chief);

        List<Callable<Response>> calls = List.of(
                () -> World.as(chief).body(Map.of()).post("/problems/{id}/agreement", problem),
                () -> World.as(chief).body(CONTEST).post("/problems/{id}/disagreement", problem));

        assertThat(AtOnce.call(calls)).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
    }

    private static String published(UUID problem) {
        return Database.value(("select string_agg(split_part(type, '.', 4), ',' order by seq) from outbox"
                        + " where aggregateid = '%s'")
                .formatted(problem));
    }
}
