package org.riverchief.patrol.publicform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.TestClock;
import org.riverchief.patrol.publicreport.PublicWorld;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class PublicFormTest {

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
    void makesAProblemOfAReportWithoutAnAccount() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = world.report(filledForm(world));

        String code = world.submitted(report);

        world.asOffice()
                .get("/problems/{id}", PublicWorld.problemOf(report.get("id")))
                .then()
                .statusCode(200)
                .body("source", equalTo("PUBLIC"))
                .body("state", equalTo("DISPATCHED"))
                .body("reachId", equalTo(world.reach.toString()))
                .body("chiefId", equalTo(world.chief.toString()))
                .body("leadDepartmentCode", equalTo("WATER"));
        world.anonymous()
                .get("/public/reports/{code}", code.toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body("trackingCode", equalTo(code))
                .body("status", equalTo("DISPATCHED"))
                .body("words", equalTo("已交给责任部门处理"))
                .body("categoryName", equalTo("乱倒垃圾"))
                .body("chief.name", equalTo("示范河长"))
                .body("steps.status", equalTo(List.of("REPORTED", "DISPATCHED")))
                .body("dueAt", equalTo("2026-12-04T15:59:59Z"));
    }

    @Test
    void keepsNothingInTheStatusOfWhatThePublicMayNotKnow() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = world.report(filledForm(world));
        report.put("contact", Map.of("name", "示范群众", "phone", "13800000000"));

        String code = world.submitted(report);

        world.anonymous()
                .get("/public/reports/{code}", code)
                .then()
                .statusCode(200)
                .body(not(containsString("13800000000")))
                .body(not(containsString("示范群众")))
                .body(not(containsString(String.valueOf(report.get("description")))))
                .body(not(containsString(PublicWorld.problemOf(report.get("id")))));
    }

    @Test
    void answersTheSameReportAgainWithTheSameCode() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = world.report(filledForm(world));

        String first = world.submitted(report);

        world.submit(report).statusCode(200).body("trackingCode", equalTo(first));
    }

    @Test
    void refusesAnotherReportUnderTheSameId() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = world.report(filledForm(world));
        world.submitted(report);
        report.put("description", "另一处");

        world.submit(report).statusCode(409).body("type", equalTo("urn:problem-type:public-report-id-taken"));
    }

    @Test
    void givesTwoSendingsAtOnceOneCode() throws Exception {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = world.report(filledForm(world));
        Callable<String> sending = () -> world.submit(report).extract().path("trackingCode");
        Set<String> codes = new HashSet<>();

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<String> answer : threads.invokeAll(List.of(sending, sending, sending, sending))) {
                codes.add(answer.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(codes).hasSize(1).doesNotContainNull();
        assertThat(Database.value("select count(*) from problem where reach_id = '%s'".formatted(world.reach)))
                .isEqualTo("1");
    }

    @Test
    void findsTheReachByThePosition() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = world.report(openFormWithoutReach(world));
        report.put("crs", "GCJ-02");

        world.submitted(report);

        assertThat(Database.value("select reach_id from public_report where id = '%s'".formatted(report.get("id"))))
                .isEqualTo(world.reach.toString());
        assertThat(Database.value("select given_crs from public_report where id = '%s'".formatted(report.get("id"))))
                .isEqualTo("GCJ_02");
    }

    @Test
    void prefersTheLowestLevelOfTheSameRiver() {
        PublicWorld world = PublicWorld.ready();
        UUID countyReach = PublicWorld.reachAt(world.county, world.longitude, world.latitude);
        Database.execute("update reach_copy set level = 'COUNTY' where id = '%s'".formatted(countyReach));
        Map<String, Object> report = world.report(openFormWithoutReach(world));

        world.submitted(report);

        assertThat(Database.value("select reach_id from public_report where id = '%s'".formatted(report.get("id"))))
                .isEqualTo(world.reach.toString());
    }

    @Test
    void takesTheBoardsReachWhereNoPositionIsKnown() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = world.report(filledForm(world));
        List.of("longitude", "latitude", "crs").forEach(report::remove);

        world.submitted(report);

        assertThat(Database.value(
                        "select channel || board_code from public_report where id = '%s'".formatted(report.get("id"))))
                .isEqualTo("BOARDBOARD-" + world.county);
    }

    @Test
    void findsReachAndPlaceOfTheNoticeBoard() {
        PublicWorld world = PublicWorld.ready();
        UUID board = UUID.randomUUID();
        Database.execute("""
                insert into board_copy (id, number, state, reach_id, division_code, longitude, latitude,
                    event_source, event_sequence, event_time)
                values ('%s', '示范-0001', 'PUBLISHED', '%s', '%s', %s, %s, '/test', 1, now())""".formatted(board, world.reach, world.village, world.longitude + 0.001, world.latitude));
        Map<String, String> form = open(world, Map.of("boardId", board));
        Map<String, Object> report = world.report(form);
        List.of("longitude", "latitude", "crs").forEach(report::remove);

        world.submitted(report);

        assertThat(Database.value("select channel || board_code || reach_id from public_report where id = '%s'"
                        .formatted(report.get("id"))))
                .isEqualTo("BOARD示范-0001" + world.reach);
        assertThat(Database.value("select longitude - %s < 0.0000001 from public_report where id = '%s'"
                        .formatted(world.longitude + 0.001, report.get("id"))))
                .isEqualTo("true");
    }

    @Test
    void opensAFormForABoardThatIsNotKnownYet() {
        PublicWorld world = PublicWorld.ready();

        world.submitted(world.report(open(world, Map.of("boardId", UUID.randomUUID()))));
    }

    @Test
    void asksForAPlace() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = world.report(openFormWithoutReach(world));
        List.of("longitude", "latitude", "crs").forEach(report::remove);

        world.submit(report).statusCode(400).body("type", equalTo("urn:problem-type:place-missing"));
    }

    @Test
    void asksForAWholePosition() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = world.report(filledForm(world));
        report.remove("crs");

        world.submit(report).statusCode(400).body("type", equalTo("urn:problem-type:invalid-request"));
    }

    @Test
    void refusesACategoryThePublicDoesNotHave() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = world.report(filledForm(world));
        report.put("category", "HYDRAULIC_STRUCTURE");

        world.submit(report).statusCode(400).body("type", equalTo("urn:problem-type:unknown-category"));
    }

    @Test
    void listsThePublicsCategories() {
        PublicWorld.anonymous("198.18.200.1")
                .get("/public/categories")
                .then()
                .statusCode(200)
                .body("code", hasItem("DUMP"))
                .body("code", not(hasItem("HYDRAULIC_STRUCTURE")));
    }

    @Test
    void takesPhotosOfTheFormAlone() {
        PublicWorld world = PublicWorld.ready();
        Map<String, String> form = filledForm(world);
        UUID photo = UUID.randomUUID();
        photo(world, form, photo, form.get("token"), 200);
        Map<String, Object> foreign = world.report(filledForm(world));
        foreign.put("attachmentIds", List.of(photo));
        Map<String, Object> report = world.report(form);
        report.put("attachmentIds", List.of(photo));

        world.submit(foreign).statusCode(400).body("type", equalTo("urn:problem-type:unknown-attachment"));
        world.submitted(report);

        world.asOffice().get("/attachments/{id}", photo).then().statusCode(200);
        world.anonymous().get("/attachments/{id}", photo).then().statusCode(401);
    }

    @Test
    void keepsAFormsTokenToItself() {
        PublicWorld world = PublicWorld.ready();
        Map<String, String> form = filledForm(world);

        photo(world, form, UUID.randomUUID(), "wrong", 409);
        Map<String, Object> report = world.report(form);
        report.put("formToken", "wrong");

        world.submit(report).statusCode(409).body("type", equalTo("urn:problem-type:form-token-refused"));
    }

    @Test
    void endsWithTheReport() {
        PublicWorld world = PublicWorld.ready();
        Map<String, String> form = filledForm(world);
        world.submitted(world.report(form));

        photo(world, form, UUID.randomUUID(), form.get("token"), 409);
        world.submit(world.report(form)).statusCode(409).body("type", equalTo("urn:problem-type:form-used"));
    }

    @Test
    void takesNoMorePhotosThanTheRuleSays() {
        PublicWorld world = PublicWorld.ready();
        Map<String, String> form = filledForm(world);
        for (int i = 0; i < 6; i++) {
            photo(world, form, UUID.randomUUID(), form.get("token"), 200);
        }

        photo(world, form, UUID.randomUUID(), form.get("token"), 409);
    }

    @Test
    void publishesWhatTheContractSays() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = world.report(filledForm(world));
        world.submitted(report);

        String payload = Database.value(
                "select payload from outbox where aggregatetype = 'patrol.public-report.v1' and aggregateid = '%s'"
                        .formatted(report.get("id")));

        EventContract.of("patrol/public-report.received.v1").assertJsonMatches(payload);
        assertThat(JsonPath.from(payload).getString("state")).isEqualTo("ACCEPTED");
    }

    @Test
    void recordsNothingOfWhoItWas() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = world.report(filledForm(world));
        world.submitted(report);

        String problem = PublicWorld.problemOf(report.get("id"));

        assertThat(Database.value("select actor || coalesce(address, '-') from audit_entry where entity_id = '%s'"
                        .formatted(problem)))
                .isEqualTo("public-");
        assertThat(Database.value("select count(*) from report_form where address_mark like '%" + world.address + "%'"))
                .isEqualTo("0");
    }

    @Test
    void saysNothingAboutCodesThatDoNotExist() {
        String address = PublicWorld.newAddress();

        for (int i = 0; i < 20; i++) {
            PublicWorld.anonymous(address)
                    .get("/public/reports/{code}", PublicWorld.unknownCode())
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:problem-type:not-found"));
        }
        PublicWorld.anonymous(address)
                .get("/public/reports/{code}", PublicWorld.unknownCode())
                .then()
                .statusCode(429);
    }

    @Test
    void refusesUnknownReachesOfAForm() {
        PublicWorld.anonymous(PublicWorld.newAddress())
                .body(Map.of("reachId", UUID.randomUUID()))
                .post("/public/report-forms")
                .then()
                .statusCode(404);
    }

    @Test
    void showsTheBoardsWaterInTheForm() {
        PublicWorld world = PublicWorld.ready();

        world.anonymous()
                .body(Map.of("reachId", world.reach))
                .post("/public/report-forms")
                .then()
                .statusCode(201)
                .body("reachName", equalTo("示范河段"))
                .body("categories", hasSize(11))
                .body("until", notNullValue());
    }

    private Map<String, String> filledForm(PublicWorld world) {
        Map<String, String> form = world.form();
        clock.advance(Duration.ofSeconds(20));
        return form;
    }

    private Map<String, String> openFormWithoutReach(PublicWorld world) {
        return open(world, Map.of());
    }

    private Map<String, String> open(PublicWorld world, Map<String, Object> opening) {
        Map<String, String> form = new HashMap<>(world.anonymous()
                .body(opening)
                .post("/public/report-forms")
                .then()
                .statusCode(201)
                .extract()
                .body()
                .jsonPath()
                .getMap("$"));
        clock.advance(Duration.ofSeconds(20));
        return form;
    }

    private static void photo(PublicWorld world, Map<String, String> form, UUID photo, String token, int status) {
        world.anonymous()
                .contentType("image/jpeg")
                .header("Form-Token", token)
                .body(PublicWorld.photo())
                .put("/public/report-forms/{form}/photos/{photo}", form.get("id"), photo)
                .then()
                .statusCode(status);
    }
}
