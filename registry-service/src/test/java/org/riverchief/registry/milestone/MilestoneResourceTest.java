package org.riverchief.registry.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.MutableClock;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class MilestoneResourceTest {

    @Inject
    MutableClock clock;

    @Inject
    LightSweeper sweeper;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void turnsItsLightAsItsDayComesNearAndTellsEachTimeOnce() {
        String campaign = start("示范甲", "2041-12-31");
        String milestone = first(campaign);

        at("2041-12-01T04:00:00Z");
        at("2041-12-02T04:00:00Z");
        get(milestone).body("light", equalTo("AT_RISK"));
        at("2042-01-01T04:00:00Z");
        get(milestone).body("light", equalTo("OVERDUE"));

        assertThat(events(milestone)).hasSize(2);
        assertThat(Database.value("select payload from outbox where aggregateid = '%s' order by seq limit 1"
                        .formatted(milestone)))
                .contains("\"light\":\"AT_RISK\"", "\"previousLight\":\"ON_TRACK\"")
                .satisfies(EventContract.of("registry/milestone.changed.v1")::assertJsonMatches);
    }

    @Test
    void isDoneOnceWithEvidenceAndCanBeReopenedWithAReason() {
        String milestone = first(start("示范乙", "2041-12-31"));

        post(milestone, "completion", Map.of("doneOn", "2026-01-01")).statusCode(400);
        post(milestone, "completion", Map.of("doneOn", "2099-01-01", "evidence", "x"))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:done-in-future"));
        post(milestone, "reopening", Map.of("reason", "x"))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:milestone-not-done"));
        post(milestone, "completion", Map.of("doneOn", "2026-01-01", "evidence", "示范〔2026〕1号"))
                .statusCode(200)
                .body("light", equalTo("DONE"));
        post(milestone, "completion", Map.of("doneOn", "2026-01-01", "evidence", "x"))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:milestone-done"));
        post(milestone, "due-date", Map.of("dueOn", "2042-01-01", "reason", "x"))
                .statusCode(409);
        post(milestone, "reopening", Map.of("reason", "文件废止")).statusCode(200).body("light", equalTo("ON_TRACK"));
        post(milestone, "due-date", Map.of("dueOn", "2020-01-01", "reason", "示范"))
                .statusCode(200)
                .body("light", equalTo("OVERDUE"));

        assertThat(Database.value("select count(*) from audit_entry where entity_id = '%s'".formatted(milestone)
                        + " and after_state like '%文件废止%'"))
                .isEqualTo("1");
        Calls.asOffice(Demo.COUNTY)
                .body(Map.of("doneOn", "2026-01-01", "evidence", "x"))
                .post("/milestones/{id}/completion", milestone)
                .then()
                .statusCode(404);
    }

    private void at(String instant) {
        clock.set(Instant.parse(instant));
        sweeper.sweep();
    }

    private static List<String> events(String milestone) {
        return List.of(
                Database.value("select string_agg(type, ' ') from outbox where aggregateid = '%s'".formatted(milestone))
                        .split(" "));
    }

    private static String start(String name, String dueOn) {
        return Calls.asOffice(Demo.OTHER_COUNTY)
                .body(Map.of(
                        "name",
                        name,
                        "divisionCode",
                        Demo.OTHER_COUNTY,
                        "levels",
                        List.of("COUNTY"),
                        "programme",
                        "INTERNET_PLUS",
                        "startsOn",
                        "2026-01-01",
                        "dueOn",
                        dueOn))
                .post("/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String first(String campaign) {
        return Calls.asOffice(Demo.OTHER_COUNTY)
                .queryParam("campaign", campaign)
                .get("/milestones")
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .extract()
                .path("items[0].id");
    }

    private static ValidatableResponse get(String milestone) {
        return Calls.asOffice(Demo.OTHER_COUNTY)
                .get("/milestones/{id}", milestone)
                .then();
    }

    private static ValidatableResponse post(String milestone, String what, Map<String, Object> body) {
        return Calls.asOffice(Demo.OTHER_COUNTY)
                .body(body)
                .post("/milestones/{id}/" + what, milestone)
                .then();
    }
}
