package org.riverchief.registry.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.registry.Waters;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class CoverageResourceTest {

    private String river;
    private String whole;
    private String upper;
    private String lower;

    @BeforeEach
    void register() {
        river = Waters.river("示范覆盖河");
        whole = Waters.register(Waters.reach(river, Waters.COUNTY, 0, 10));
        upper = Waters.within(whole, river, Waters.TOWN, 0, 4.2);
        lower = Waters.within(whole, river, Waters.OTHER_TOWN, 4.0, 9.5);
        Waters.chief(upper, Waters.TOWN, "2025-03-01");
        Waters.chief(lower, Waters.OTHER_TOWN, "2025-04-01");
    }

    @Test
    void tellsCoverageGapsAndOverlapsOfAReach() {
        get("", "reach", whole)
                .body("sum.coverage", equalTo(0.95f))
                .body("sum.lengthKm", equalTo(10.0f))
                .body("sum.unmannedKm", equalTo(0.5f))
                .body("gaps", equalTo(1))
                .body("overlaps", equalTo(1))
                .body("levels", equalTo(List.of("TOWN", "VILLAGE")));
        get("/gaps", "waterBody", river)
                .body("items", hasSize(1))
                .body("items[0].fromKm", equalTo(9.5f))
                .body("items[0].toKm", equalTo(10.0f));
        get("/overlaps", "waterBody", river)
                .body("items", hasSize(1))
                .body("items[0].fromKm", equalTo(4.0f))
                .body("items[0].toKm", equalTo(4.2f))
                .body("items[0].reachIds", equalTo(List.of(upper, lower)));
    }

    @Test
    void tellsThePastAsItWas() {
        assertThat(coverageOn("2025-02-28")).isEqualTo("0.0000");
        assertThat(coverageOn("2025-03-01")).isEqualTo("0.4200");
        assertThat(coverageOn("2025-04-01")).isEqualTo("0.9500");
    }

    @Test
    void countsOnlyTheLevelAskedForOrTheRuleSays() {
        get("", "reach", whole, "level", "VILLAGE").body("sum.coverage", equalTo(0.0f));

        Map<String, Object> rule = new HashMap<>();
        rule.put("divisionCode", Waters.TOWN);
        rule.put("levels", List.of("VILLAGE"));
        rule.put("source", "示范");
        rule.put("verified", false);
        rule.put("validFrom", "2120-01-01");
        Calls.as(Tokens.admin(Waters.COUNTY))
                .body(rule)
                .post("/coverage/rules")
                .then()
                .statusCode(204);
        Calls.as(Tokens.admin(Waters.COUNTY))
                .body(rule)
                .post("/coverage/rules")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:edition-out-of-order"));
        Calls.as(Tokens.admin(Demo.COUNTY))
                .body(rule)
                .post("/coverage/rules")
                .then()
                .statusCode(404);
        Calls.as(Tokens.admin(Waters.COUNTY))
                .body(Map.of())
                .post("/coverage/rules")
                .then()
                .statusCode(400);
    }

    @Test
    void sharesByDivisionAndByWater() {
        get("/by-division", "waterBody", river)
                .body("items.find { it.key == '441721100' }.sum.coverage", equalTo(1.0f))
                .body("items.find { it.key == '441721101' }.sum.lengthKm", equalTo(5.5f));
        get("/by-water", "waterBody", river).body("items.key", equalTo(List.of(river)));
        String dry = Waters.water("示范塘", "MICRO");
        get("/by-water", "waterBody", dry).body("items[0].reaches", equalTo(0));
        get("", "waterBody", dry).body("watersWithoutReach", equalTo(1));
    }

    @Test
    void listsReachesThatNobodyKeepsUntilSomebodyDoes() {
        get("/incomplete-reaches", "waterBody", river)
                .body("items.reachId", hasItems(upper, lower))
                .body("items[0].missing", equalTo(List.of("MAINTENANCE_BODY", "RESPONSIBILITY", "PERSON")));

        keep(upper, "2025-01-01").statusCode(201);

        JsonPath left = get("/incomplete-reaches", "waterBody", river).extract().jsonPath();
        assertThat(left.<String>getList("items.reachId")).containsExactly(lower);
        get("/incomplete-reaches", "waterBody", river, "at", "2025-02-01").body("items.missing[0]", hasItem("CHIEF"));
    }

    @Test
    void keepsWhoKeptAReachBefore() {
        keep(upper, "2025-01-01").statusCode(201);
        keep(upper, "2025-06-01").statusCode(201);

        keep(upper, "2025-06-01").statusCode(400).body("type", equalTo("urn:problem-type:edition-out-of-order"));
        Calls.asOffice(Waters.COUNTY)
                .get("/reaches/{id}/upkeep?at=2025-05-31", upper)
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2025-06-01"));
        Calls.asOffice(Demo.COUNTY).get("/reaches/{id}/upkeep", upper).then().statusCode(404);
        Calls.asOffice(Waters.COUNTY).get("/reaches/{id}/upkeep", lower).then().statusCode(404);
        Calls.asOffice(Waters.COUNTY)
                .body(Map.of())
                .post("/reaches/{id}/upkeep", upper)
                .then()
                .statusCode(400);
    }

    @Test
    void endsTheUpkeepWithTheReachWhenAsked() {
        keep(upper, "2025-01-01").statusCode(201);

        Waters.post("/reaches/%s/ending".formatted(upper), Map.of("version", 0, "validTo", "2026-01-01"))
                .statusCode(409)
                .body("holders.kind", hasItems("upkeep", "appointment"));
        Waters.post(
                        "/reaches/%s/ending".formatted(upper),
                        Map.of("version", 0, "validTo", "2026-01-01", "appointments", "END"))
                .statusCode(200);
    }

    @Test
    void pagesAndHidesWhatIsOutOfScope() {
        JsonPath first = get("/by-water", "limit", "1")
                .body("items", hasSize(1))
                .extract()
                .jsonPath();
        get("/by-water", "limit", "1", "after", first.getString("next")).body("items", hasSize(1));
        Calls.asOffice(Demo.COUNTY)
                .queryParam("division", Waters.COUNTY)
                .get("/coverage")
                .then()
                .statusCode(404);
        Calls.asOffice(Demo.COUNTY)
                .queryParam("reach", whole)
                .get("/coverage")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:unknown-reach"));
        Calls.asOffice(Demo.COUNTY).get("/coverage?level=X").then().statusCode(400);
    }

    private static ValidatableResponse keep(String reach, String since) {
        return Waters.post(
                "/reaches/%s/upkeep".formatted(reach),
                Map.of(
                        "bodyName", "示范保洁公司",
                        "bodyPhone", "0662-0000000",
                        "responsibility", "保洁",
                        "personName", "示范人",
                        "validFrom", since));
    }

    private String coverageOn(String day) {
        return new java.math.BigDecimal(get("", "reach", whole, "at", day)
                        .extract()
                        .path("sum.coverage")
                        .toString())
                .setScale(4)
                .toPlainString();
    }

    private static ValidatableResponse get(String path, String... parameters) {
        var request = Calls.asOffice(Waters.COUNTY);
        for (int index = 0; index < parameters.length; index += 2) {
            request.queryParam(parameters[index], parameters[index + 1]);
        }
        return request.get("/coverage" + path).then().statusCode(200);
    }
}
