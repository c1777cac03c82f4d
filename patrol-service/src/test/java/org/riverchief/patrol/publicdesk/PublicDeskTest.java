package org.riverchief.patrol.publicdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.TestClock;
import org.riverchief.patrol.publicreport.PublicWorld;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class PublicDeskTest {

    @Inject
    TestClock clock;

    @Inject
    ContactRetention retention;

    @BeforeEach
    void onAFriday() {
        clock.set(Instant.parse("2026-11-20T00:21:10Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void showsWhatIsHeldAndWhy() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = held(world);

        world.asOffice()
                .get("/public-reports?state=HELD")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(report.get("id").toString()))
                .body("items[0].suspicions", hasItem("FILLED_TOO_FAST"))
                .body("items[0].description", equalTo(report.get("description")));
    }

    @Test
    void makesAProblemOfWhatTheOfficeConfirms() {
        PublicWorld world = PublicWorld.ready();
        UUID report = (UUID) held(world).get("id");

        world.asOffice()
                .post("/public-reports/{id}/confirmation", report)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("problemId", notNullValue())
                .body("status", equalTo("DISPATCHED"));

        world.asOffice()
                .get("/problems/{id}", PublicWorld.problemOf(report))
                .then()
                .statusCode(200)
                .body("source", equalTo("PUBLIC"));
        world.asOffice()
                .post("/public-reports/{id}/confirmation", report)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:public-report-decided"));
    }

    @Test
    void tellsTheReporterWhyNothingComesOfIt() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> held = world.report(world.form());
        String code = world.submitted(held);

        world.asOffice()
                .body(Map.of("reason", "照片显示的不是河道"))
                .post("/public-reports/{id}/discard", held.get("id"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DISCARDED"));

        world.anonymous()
                .get("/public/reports/{code}", code)
                .then()
                .statusCode(200)
                .body("status", equalTo("DISCARDED"))
                .body("open", equalTo(false))
                .body("steps.answer", hasItem("照片显示的不是河道"));
    }

    @Test
    void decidesOnceWhenTwoDecideAtOnce() throws Exception {
        PublicWorld world = PublicWorld.ready();
        UUID report = (UUID) held(world).get("id");
        Callable<Integer> confirmation = () -> world.asOffice()
                .post("/public-reports/{id}/confirmation", report)
                .statusCode();
        Callable<Integer> discard = () -> world.asOffice()
                .body(Map.of("reason", "重复"))
                .post("/public-reports/{id}/discard", report)
                .statusCode();

        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = threads.invokeAll(List.of(confirmation, discard));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void answersTheReporter() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> held = world.report(world.form());
        String code = world.submitted(held);

        world.asOffice()
                .body(Map.of("words", "因汛期延期五个工作日"))
                .post("/public-reports/{id}/answers", held.get("id"))
                .then()
                .statusCode(200);

        world.anonymous()
                .get("/public/reports/{code}", code)
                .then()
                .body("status", equalTo("HELD"))
                .body("steps.words", hasItems("已收到,等待河长办核实", "河长办答复"))
                .body("steps.answer", hasItem("因汛期延期五个工作日"));
    }

    @Test
    void readsAContactInTheOwnDivisionAndPutsItOnRecord() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = world.report(world.form());
        report.put("contact", Map.of("name", "示范群众", "phone", "13800000000"));
        world.submitted(report);

        world.asOffice()
                .get("/public-reports/{id}/contact", report.get("id"))
                .then()
                .statusCode(200)
                .body("name", equalTo("示范群众"))
                .body("phone", equalTo("13800000000"));

        assertThat(Database.value(
                        "select count(*) from audit_entry where action = 'reporter-contact.read' and entity_id = '%s'"
                                .formatted(report.get("id"))))
                .isEqualTo("1");
        assertThat(Database.value(
                        "select count(*) from reporter_contact where encode(cipher_text, 'escape') like '%138000%'"))
                .isEqualTo("0");
    }

    @Test
    void keepsContactsFromOtherDivisionsAndRoles() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = world.report(world.form());
        report.put("contact", Map.of("phone", "13800000000"));
        world.submitted(report);
        String city = world.county.substring(0, 4) + "00";

        contact(Api.as(Tokens.office(city)), report, 404);
        contact(Api.as(Tokens.office("441781")), report, 404);
        contact(Api.as(Tokens.auditor(world.county)), report, 403);
        contact(Api.as(Tokens.chief(world.village, world.chief)), report, 403);
        contact(world.anonymous(), report, 401);
        Api.as(Tokens.office(city))
                .get("/public-reports/{id}", report.get("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void deletesContactsSomeTimeAfterTheReportIsOver() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = world.report(world.form());
        report.put("contact", Map.of("phone", "13800000000"));
        world.submitted(report);
        world.asOffice()
                .body(Map.of("reason", "不是河道"))
                .post("/public-reports/{id}/discard", report.get("id"))
                .then()
                .statusCode(200);

        clock.advance(Duration.ofDays(89));
        retention.forget();
        contact(world.asOffice(), report, 200);

        clock.advance(Duration.ofDays(2));
        retention.forget();
        contact(world.asOffice(), report, 404);
        assertThat(Database.value(
                        "select actor from audit_entry where action = 'reporter-contact.delete' and entity_id = '%s'"
                                .formatted(report.get("id"))))
                .isEqualTo("service:patrol-service");
    }

    @Test
    void keepsReportsFromOtherDivisions() {
        PublicWorld world = PublicWorld.ready();
        Object report = held(world).get("id");

        other().get("/public-reports/{id}", report).then().statusCode(404);
        other().post("/public-reports/{id}/confirmation", report).then().statusCode(404);
        other().body(Map.of("reason", "重复"))
                .post("/public-reports/{id}/discard", report)
                .then()
                .statusCode(404);
    }

    @Test
    void asksForAReason() {
        PublicWorld world = PublicWorld.ready();

        world.asOffice()
                .body(Map.of("reason", " "))
                .post("/public-reports/{id}/discard", held(world).get("id"))
                .then()
                .statusCode(400);
    }

    private static RequestSpecification other() {
        return Api.as(Tokens.office("441781")).contentType("application/json");
    }

    private static void contact(RequestSpecification as, Map<String, Object> report, int status) {
        as.get("/public-reports/{id}/contact", report.get("id")).then().statusCode(status);
    }

    /** A report that was filled in too fast. */
    private static Map<String, Object> held(PublicWorld world) {
        Map<String, Object> report = world.report(world.form());
        world.submitted(report);
        return report;
    }
}
