package org.riverchief.patrol.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.TestClock;
import org.riverchief.patrol.publicreport.PublicWorld;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class SatisfactionTest {

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
    void takesOneScorePerCode() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = submitted(world);
        String code = codeOf(report);
        handle(world, report);

        give(world, code, 4, 200).body("score", equalTo(4));
        give(world, code, 4, 200).body("score", equalTo(4));
        give(world, code, 1, 409)
                .body("type", equalTo("urn:problem-type:satisfaction-given"))
                .body("score", equalTo(4));

        String payload = Database.value(
                "select payload from outbox where type = 'org.riverchief.satisfaction.given.v1' and aggregateid = '%s'"
                        .formatted(report.get("id")));
        EventContract.of("patrol/satisfaction.given.v1").assertJsonMatches(payload);
        assertThat(JsonPath.from(payload).getInt("score")).isEqualTo(4);
        assertThat(JsonPath.from(payload).getString("chiefId")).isEqualTo(world.chief.toString());
        assertThat(Database.value("select count(*) from outbox where type = 'org.riverchief.satisfaction.given.v1'"
                        + " and aggregateid = '%s'".formatted(report.get("id"))))
                .isEqualTo("1");
    }

    @Test
    void showsTheOfficeWhatTheReporterSaid() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = submitted(world);
        handle(world, report);
        world.anonymous()
                .body(Map.of("score", 2, "words", "太慢了"))
                .post("/public/reports/{code}/satisfaction", codeOf(report))
                .then()
                .statusCode(200);

        world.asOffice()
                .get("/public-reports/{id}/satisfaction", report.get("id"))
                .then()
                .statusCode(200)
                .body("score", equalTo(2))
                .body("words", equalTo("太慢了"));
        Api.as(Tokens.office("441781"))
                .get("/public-reports/{id}/satisfaction", report.get("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void waitsForTheHandling() {
        PublicWorld world = PublicWorld.ready();

        give(world, codeOf(submitted(world)), 5, 409)
                .body("type", equalTo("urn:problem-type:not-judgeable"))
                .body("reportStatus", equalTo("DISPATCHED"));
    }

    @Test
    void closesWhatTheReporterAgreesWith() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = submitted(world);
        handle(world, report);
        String code = codeOf(report);

        judge(world, code, Map.of("agrees", true), 204);
        reinspect(world, report);

        status(world, code).body("status", equalTo("CLOSED")).body("words", equalTo("已办结"));
        give(world, code, 5, 200);
    }

    @Test
    void sendsBackWhatTheReporterFindsUndone() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = submitted(world);
        handle(world, report);
        String code = codeOf(report);

        judge(world, code, Map.of("agrees", false), 400).body("type", equalTo("urn:problem-type:reason-missing"));
        judge(world, code, Map.of("agrees", false, "words", "垃圾还在"), 204);

        status(world, code)
                .body("status", equalTo("DISPATCHED"))
                .body("steps.status", equalTo(List.of("REPORTED", "DISPATCHED", "HANDLED", "REOPENED", "DISPATCHED")));
        judge(world, code, Map.of("agrees", true), 409).body("type", equalTo("urn:problem-type:not-judgeable"));
    }

    @Test
    void reopensWhatCameBack() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = submitted(world);
        handle(world, report);
        String code = codeOf(report);
        judge(world, code, Map.of("agrees", true), 204);
        reinspect(world, report);

        judge(world, code, Map.of("agrees", false, "words", "又倒了"), 204);

        status(world, code).body("open", equalTo(true));
    }

    @Test
    void refusesScoresBeyondFive() {
        PublicWorld world = PublicWorld.ready();
        String code = codeOf(submitted(world));

        give(world, code, 6, 400);
        give(world, code, 0, 400);
    }

    @Test
    void knowsNoOtherCodes() {
        give(PublicWorld.ready(), "2222-2222-2222", 3, 404);
    }

    private Map<String, Object> submitted(PublicWorld world) {
        Map<String, String> form = world.form();
        clock.advance(Duration.ofSeconds(20));
        Map<String, Object> report = world.report(form);
        world.submitted(report);
        return report;
    }

    private static String codeOf(Map<String, Object> report) {
        return Database.value("select code from public_report where id = '%s'".formatted(report.get("id")));
    }

    private static void handle(PublicWorld world, Map<String, Object> report) {
        world.asDepartment()
                .body(Map.of("note", "已清运"))
                .post("/problems/{id}/handling", PublicWorld.problemOf(report.get("id")))
                .then()
                .statusCode(200);
    }

    private static void reinspect(PublicWorld world, Map<String, Object> report) {
        UUID photo = UUID.randomUUID();
        world.asOffice()
                .contentType("image/jpeg")
                .body(PublicWorld.photo())
                .put("/attachments/{id}", photo)
                .then()
                .statusCode(201);
        world.asOffice()
                .body(Map.of("passed", true, "note", "现场已清理", "attachmentIds", List.of(photo)))
                .post("/problems/{id}/reinspection", PublicWorld.problemOf(report.get("id")))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse status(PublicWorld world, String code) {
        return world.anonymous().get("/public/reports/{code}", code).then().statusCode(200);
    }

    private static ValidatableResponse judge(PublicWorld world, String code, Map<String, Object> verdict, int status) {
        return world.anonymous()
                .body(verdict)
                .post("/public/reports/{code}/verdict", code)
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse give(PublicWorld world, String code, int score, int status) {
        return world.anonymous()
                .body(Map.of("score", score))
                .post("/public/reports/{code}/satisfaction", code)
                .then()
                .statusCode(status);
    }
}
