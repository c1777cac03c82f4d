package org.riverchief.patrol.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.riverchief.patrol.TestClock;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class DeadlineRuleResourceTest {

    private static final String COUNTY = "460105";
    private static final String VILLAGE = "460105105201";

    @Inject
    TestClock clock;

    @BeforeEach
    void onAFridayWithACalendar() {
        clock.set(Instant.parse("2026-11-20T00:21:10Z"));
        Database.execute("""
                insert into calendar_copy (year, version, holidays, make_up_workdays, source, received_at)
                values (2026, 1, '[]', '[]', 'test', now()) on conflict do nothing""");
        Database.execute("delete from deadline_rule where division_code like '4601%'");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void aCountysRuleReplacesTheNationalOneForItsDivisions() {
        set(rule()).then().statusCode(201).body("version", equalTo(1)).body("limit", equalTo("P5WD"));

        preview("DUMP").get("/deadlines/preview").then().body("limit", equalTo("P5WD"));
        preview("SILT").get("/deadlines/preview").then().body("limit", equalTo("P10WD"));
        assertThat(Database.value("select count(*) from audit_entry where action = 'deadline-rule.set'"
                        + " and division_code = '" + COUNTY + "'"))
                .isNotEqualTo("0");
    }

    @Test
    void aNewVersionReplacesTheOneThatWasRead() {
        set(rule()).then().statusCode(201);

        Map<String, Object> stale = rule();
        set(stale)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:deadline-rule-changed"))
                .body("latestVersion", equalTo(1));
        Map<String, Object> next = rule();
        next.put("replacesVersion", 1);
        next.put("limit", "PT2H");
        set(next).then().statusCode(201).body("version", equalTo(2));

        preview("DUMP")
                .queryParam("from", "2026-11-20T08:21:10+08:00")
                .get("/deadlines/preview")
                .then()
                .body("dueAt", equalTo("2026-11-20T10:21:10+08:00"));
        versions(false)
                .body("items.findAll { it.divisionCode == '%s' }.version".formatted(COUNTY), equalTo(List.of(2)));
        versions(true)
                .body("items.findAll { it.divisionCode == '%s' }.version".formatted(COUNTY), equalTo(List.of(1, 2)));
    }

    @Test
    void aRuleMayBeginLaterAndBeWithdrawn() {
        Map<String, Object> later = rule();
        later.put("validFrom", "2027-01-01");
        set(later).then().statusCode(201);
        preview("DUMP").get("/deadlines/preview").then().body("limit", equalTo("P10WD"));

        Map<String, Object> withdrawn = rule();
        withdrawn.put("replacesVersion", 1);
        withdrawn.put("validFrom", "2026-11-20");
        withdrawn.put("validTo", "2026-11-20");
        set(withdrawn).then().statusCode(201);
        preview("DUMP").get("/deadlines/preview").then().body("limit", equalTo("P10WD"));
    }

    @Test
    void limitsForOtherThingsStandBesideThoseForHandling() {
        Map<String, Object> receipt = rule();
        receipt.put("kind", "RECEIPT");
        receipt.put("limit", "PT4H");
        set(receipt).then().statusCode(201).body("kind", equalTo("RECEIPT"));

        preview("DUMP").get("/deadlines/preview").then().body("limit", equalTo("P10WD"));
        preview("DUMP")
                .queryParam("kind", "RECEIPT")
                .get("/deadlines/preview")
                .then()
                .body("limit", equalTo("PT4H"));
        preview("DUMP")
                .queryParam("kind", "ESCALATION")
                .get("/deadlines/preview")
                .then()
                .body("limit", equalTo("P1WD"));
    }

    @Test
    void aRuleAboveThatIsFixedCannotBeOverridden() {
        Map<String, Object> city = rule();
        city.put("divisionCode", "460100");
        city.put("overridable", false);
        as(Tokens.office("460100")).body(city).post("/deadline-rules").then().statusCode(201);

        set(rule()).then().statusCode(409).body("type", equalTo("urn:problem-type:deadline-rule-fixed-above"));
        Map<String, Object> otherCategory = rule();
        otherCategory.put("category", "SILT");
        set(otherCategory).then().statusCode(201);
    }

    @Test
    void isListedForThoseItConcerns() {
        set(rule()).then().statusCode(201);

        for (String division : List.of(COUNTY, VILLAGE, "460100")) {
            as(Tokens.office(division))
                    .queryParam("limit", 200)
                    .get("/deadline-rules")
                    .then()
                    .statusCode(200)
                    .body("items.divisionCode", hasItems("000000", COUNTY));
        }
        as(Tokens.office("460199"))
                .queryParam("limit", 200)
                .get("/deadline-rules")
                .then()
                .body("items.divisionCode", not(hasItem(COUNTY)));
        List<String> read = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = office().queryParam("limit", 2)
                    .queryParams(after == null ? Map.of() : Map.of("after", after))
                    .get("/deadline-rules")
                    .jsonPath();
            read.addAll(page.getList("items.id"));
            after = page.getString("next");
        } while (after != null);
        assertThat(read).hasSizeGreaterThanOrEqualTo(6).doesNotHaveDuplicates();
    }

    static Stream<Arguments> invalidRules() {
        return Stream.of(
                Arguments.of("limit", "10 days", "invalid-time-limit"),
                Arguments.of("limit", "P0WD", "invalid-time-limit"),
                Arguments.of("limit", null, "invalid-request"),
                Arguments.of("category", "NO_SUCH", "unknown-category"),
                Arguments.of("category", "lower", "invalid-request"),
                Arguments.of("divisionCode", "12", "invalid-request"),
                Arguments.of("divisionCode", "000000", "invalid-request"),
                Arguments.of("source", " ", "invalid-request"),
                Arguments.of("evidence", "HEARSAY", "invalid-request"),
                Arguments.of("validFrom", "2026-11-19", "rule-in-the-past"),
                Arguments.of("validTo", "2026-11-19", "rule-ends-before-it-begins"),
                Arguments.of("replacesVersion", null, "invalid-request"));
    }

    @ParameterizedTest
    @MethodSource("invalidRules")
    void refusesRulesThatCannotBe(String field, Object value, String code) {
        Map<String, Object> rule = rule();
        rule.put(field, value);

        set(rule).then().statusCode(400).body("type", containsString(code));
    }

    @Test
    void isSetByOfficesAndAdministratorsOfTheDivision() {
        anonymous().body(rule()).post("/deadline-rules").then().statusCode(401);
        for (String token :
                List.of(Tokens.department(COUNTY, "WATER"), Tokens.inspector(COUNTY), Tokens.auditor(COUNTY))) {
            as(token).body(rule()).post("/deadline-rules").then().statusCode(403);
        }
        as(Tokens.office("460199")).body(rule()).post("/deadline-rules").then().statusCode(404);
        as(Tokens.office(VILLAGE)).body(rule()).post("/deadline-rules").then().statusCode(404);
        as(Tokens.admin("460100")).body(rule()).post("/deadline-rules").then().statusCode(201);
        anonymous().get("/deadline-rules").then().statusCode(401);
    }

    private static ValidatableResponse versions(boolean history) {
        return office().queryParam("history", history)
                .queryParam("limit", 200)
                .get("/deadline-rules")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> rule() {
        Map<String, Object> rule = new HashMap<>();
        rule.put("divisionCode", COUNTY);
        rule.put("category", "DUMP");
        rule.put("limit", "P5WD");
        rule.put("source", "某县河长制问题处置规定");
        rule.put("sourceYear", 2026);
        rule.put("evidence", "OFFICIAL");
        rule.put("replacesVersion", 0);
        return rule;
    }

    private static Response set(Map<String, Object> rule) {
        return office().body(rule).post("/deadline-rules");
    }

    private static RequestSpecification preview(String category) {
        return office().queryParam("division", VILLAGE).queryParam("category", category);
    }

    private static RequestSpecification office() {
        return as(Tokens.office(COUNTY));
    }

    private static RequestSpecification as(String token) {
        return anonymous().auth().oauth2(token);
    }

    private static RequestSpecification anonymous() {
        return RestAssured.given().basePath("/api/patrol/v1").contentType("application/json");
    }
}
