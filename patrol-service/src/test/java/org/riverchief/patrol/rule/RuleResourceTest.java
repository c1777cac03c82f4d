package org.riverchief.patrol.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class RuleResourceTest {

    private static final String VILLAGE = "441781105201";

    @BeforeEach
    void onlyShippedRules() {
        Database.execute("delete from patrol_rule where created_by <> 'migration'");
    }

    @Test
    void shipsRecommendationsForTheCountryAndReferenceSetsThatBindNobody() {
        JsonPath effective = effective(VILLAGE, "");

        assertThat(value(effective, "minimumOnReachShare")).isEqualTo("0.6");
        assertThat(value(effective, "lateLimitHours")).isEqualTo("72");
        assertThat(effective.getList("parameters.divisionCode")).containsOnly("000000");
        assertThat(effective.getList("parameters.name"))
                .doesNotContain("minimumCoverage", "maximumDurationSeconds", "maximumLengthMetres");
        Api.as(Tokens.office("441781"))
                .get("/rules")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("推荐参数", "广州市 2021", "阿合奇县 2022", "泗县丁湖镇"))
                .body("items.find { it.name == '广州市 2021' }.divisionCode", nullValue());
    }

    @Test
    void inheritsEachParameterFromTheNearestDivisionThatNamesIt() {
        create("441700", null, Map.of("minimumDurationSeconds", 600, "minimumLengthMetres", 800))
                .statusCode(201);
        create("441781", null, Map.of("minimumLengthMetres", 500, "maximumDurationSeconds", 7200))
                .statusCode(201);
        create("441781", "VILLAGE", Map.of("minimumLengthMetres", 400)).statusCode(201);

        JsonPath village = effective(VILLAGE, "");
        JsonPath town = effective(VILLAGE, "&level=TOWN");

        assertThat(value(village, "minimumLengthMetres")).isEqualTo("400");
        assertThat(value(village, "maximumDurationSeconds")).isEqualTo("7200");
        assertThat(value(village, "minimumDurationSeconds")).isEqualTo("600");
        assertThat(origin(village, "minimumDurationSeconds")).isEqualTo("441700");
        assertThat(origin(village, "corridorMetres")).isEqualTo("000000");
        assertThat(value(town, "minimumLengthMetres")).isEqualTo("500");
        assertThat(value(effective("441704", ""), "minimumLengthMetres")).isEqualTo("800");
    }

    @Test
    void shipsTheNationalFrequenciesAsUnverifiedDefaults() {
        JsonPath village = effective(VILLAGE, "");

        assertThat(village.getString("frequencies.find { it.frequency.warning == null }.frequency.period"))
                .isEqualTo("WEEK");
        assertThat(village.getString("frequencies.find { it.frequency.warning == null }.evidence"))
                .isEqualTo("REMEMBERED");
        assertThat(village.getString("frequencies.find { it.frequency.warning == 'RED' }.evidence"))
                .isEqualTo("PROPOSED");
        assertThat(village.getList("countingModes")).containsExactly("WALK", "BOAT", "DRONE");
        assertThat(effective(VILLAGE, "&level=COUNTY")
                        .getString("frequencies.find { it.frequency.warning == null }.frequency.period"))
                .isEqualTo("QUARTER");
    }

    @Test
    void letsDivisionsBelowOnlyAskForMoreWhereTheOneAboveSaysSo() {
        create(
                        "441700",
                        Map.of(
                                "parameters",
                                Map.of("minimumLengthMetres", 800, "minimumDurationSeconds", 600),
                                "frequencies",
                                List.of(Map.of("times", 2, "period", "MONTH")),
                                "overridable",
                                Map.of(
                                        "minimumLengthMetres",
                                        "STRICTER_ONLY",
                                        "minimumDurationSeconds",
                                        "FIXED",
                                        "frequencies",
                                        "STRICTER_ONLY")))
                .statusCode(201);

        create("441781", null, Map.of("minimumLengthMetres", 700))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:rule-fixed-above"))
                .body("parts", hasItem("minimumLengthMetres"));
        create("441781", null, Map.of("minimumDurationSeconds", 900)).statusCode(409);
        create("441781", Map.of("frequencies", List.of(Map.of("times", 1, "period", "MONTH"))))
                .statusCode(409);
        create(
                        "441781",
                        Map.of(
                                "parameters",
                                Map.of("minimumLengthMetres", 900),
                                "frequencies",
                                List.of(Map.of("times", 1, "period", "WEEK"))))
                .statusCode(201);
        assertThat(value(effective(VILLAGE, "&level=TOWN"), "minimumLengthMetres"))
                .isEqualTo("900");
    }

    @Test
    void leavesAsideWhatABelowSaidBeforeItWasFixedAbove() {
        create("441781", null, Map.of("minimumLengthMetres", 400)).statusCode(201);

        create(
                        "441700",
                        Map.of(
                                "parameters",
                                Map.of("minimumLengthMetres", 800),
                                "overridable",
                                Map.of("minimumLengthMetres", "FIXED")))
                .statusCode(201);

        JsonPath effective = effective(VILLAGE, "");
        assertThat(value(effective, "minimumLengthMetres")).isEqualTo("800");
        assertThat(effective.getList("ignored")).contains("minimumLengthMetres");
    }

    @Test
    void refusesRulesWithTwoFrequenciesForOneCase() {
        create(
                        "441781",
                        Map.of(
                                "frequencies",
                                List.of(Map.of("times", 1, "period", "WEEK"), Map.of("times", 1, "period", "MONTH"))))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:frequency-twice"));
        create("441781", Map.of("frequencies", List.of(Map.of("times", 0, "period", "WEEK"))))
                .statusCode(400);
        create("441781", Map.of("frequencies", List.of(Map.of("times", 1, "period", "DECADE"))))
                .statusCode(400);
        create("441781", Map.of("overridable", Map.of("logins", "FIXED"))).statusCode(400);
    }

    @Test
    void replacesAVersionWithoutOverwritingIt() {
        create("441781", null, Map.of("minimumLengthMetres", 500))
                .statusCode(201)
                .body("version", equalTo(1));
        String before = java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC).toString();

        create("441781", null, Map.of("minimumLengthMetres", 700))
                .statusCode(201)
                .body("version", equalTo(2));

        assertThat(value(effective(VILLAGE, ""), "minimumLengthMetres")).isEqualTo("700");
        assertThat(value(effective(VILLAGE, "&at=" + before), "minimumLengthMetres"))
                .isEqualTo("500");
        assertThat(Database.value("select count(*) from audit_entry where action = 'rule.create'"
                        + " and division_code = '441781' and before_state is not null"))
                .isNotEqualTo("0");
    }

    @Test
    void appliesAFutureVersionOnlyFromItsDayOn() {
        create(
                        "441781",
                        Map.of(
                                "validFrom",
                                "2099-01-01T00:00:00+08:00",
                                "parameters",
                                Map.of("minimumLengthMetres", 900)))
                .statusCode(201);

        assertThat(value(effective(VILLAGE, ""), "minimumLengthMetres")).isEqualTo("300");
        assertThat(value(effective(VILLAGE, "&at=2099-01-02T00:00:00Z"), "minimumLengthMetres"))
                .isEqualTo("900");
    }

    @Test
    void numbersVersionsMadeAtTheSameTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);

        List<Future<Integer>> versions = threads.invokeAll(Collections.nCopies(6, (Callable<Integer>)
                () -> create("441781", "TOWN", Map.of("minimumLengthMetres", 500))
                        .statusCode(201)
                        .extract()
                        .path("version")));

        assertThat(versions).extracting(version -> version.get()).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
        threads.shutdown();
    }

    @Test
    void refusesUnknownParameters() {
        create("441781", null, Map.of("logins", 5))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:unknown-rule-parameter"))
                .body("known", hasItem("minimumLengthMetres"));
    }

    @Test
    void refusesNumbersBeyondTheBounds() {
        create("441781", null, Map.of("minimumOnReachShare", 1.5))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:rule-parameter-out-of-bounds"))
                .body("parameter", equalTo("minimumOnReachShare"));
        create("441781", null, Map.of("minimumOnReachShare", 0.123456)).statusCode(400);
        create("441781", null, Map.of("gapSeconds", -1)).statusCode(400);
    }

    @Test
    void refusesSpeedsThatDoNotFollowEachOther() {
        create("441781", null, Map.of("footKmh", 18))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:rule-incoherent"));
    }

    @Test
    void refusesARuleForThePast() {
        create(
                        "441781",
                        Map.of(
                                "validFrom",
                                "2020-01-01T00:00:00+08:00",
                                "parameters",
                                Map.of("minimumLengthMetres", 900)))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:rule-in-the-past"));
    }

    @Test
    void refusesEmptyAndMalformedRules() {
        create("441781", null, Map.of()).statusCode(400).body("type", equalTo("urn:problem-type:rule-empty"));
        create("44", null, Map.of("minimumLengthMetres", 900)).statusCode(400);
        create("441781", Map.of("evidence", "RUMOUR")).statusCode(400);
    }

    @Test
    void refusesARuleForADivisionOutsideTheCallers() {
        create("441704", null, Map.of("minimumLengthMetres", 900)).statusCode(201);

        Api.as(Tokens.office("441781"))
                .contentType("application/json")
                .body(body("441704", Map.of("parameters", Map.of("minimumLengthMetres", 900))))
                .post("/rules")
                .then()
                .statusCode(404);
        Api.as(Tokens.office("441781")).get("/rules").then().body("items.divisionCode", not(hasItem("441704")));
        Api.as(Tokens.office("441781"))
                .get("/rules/effective?division=441704")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesAQuestionAboutNoDivision() {
        for (String query : new String[] {"", "?division=44", "?division=x"}) {
            Api.as(Tokens.office("441700"))
                    .get("/rules/effective" + query)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void pagesThroughTheList() {
        String next = Api.as(Tokens.office("441781"))
                .get("/rules?limit=15")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(15))
                .extract()
                .path("next");

        Api.as(Tokens.office("441781"))
                .get("/rules?limit=15&after=" + next)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(4))
                .body("next", nullValue());
        Api.as(Tokens.office("441781"))
                .get("/rules?after=bm90LWFuLWlk")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-cursor"));
    }

    private static ValidatableResponse create(String division, String level, Map<String, ?> parameters) {
        return create(
                division,
                level == null ? Map.of("parameters", parameters) : Map.of("level", level, "parameters", parameters));
    }

    private static ValidatableResponse create(String division, Map<String, ?> fields) {
        return Api.as(Tokens.office("441700"))
                .contentType("application/json")
                .body(body(division, fields))
                .post("/rules")
                .then();
    }

    private static Map<String, Object> body(String division, Map<String, ?> fields) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of(
                "divisionCode", division,
                "name", "县规则",
                "source", "县河长办文件",
                "evidence", "OFFICIAL",
                "parameters", Map.of("minimumLengthMetres", 500)));
        body.putAll(fields);
        return body;
    }

    private static JsonPath effective(String division, String query) {
        return Api.as(Tokens.office("441700"))
                .get("/rules/effective?division=" + division + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String value(JsonPath effective, String parameter) {
        return effective.getString("parameters.find { it.name == '%s' }.value".formatted(parameter));
    }

    private static String origin(JsonPath effective, String parameter) {
        return effective.getString("parameters.find { it.name == '%s' }.divisionCode".formatted(parameter));
    }
}
