package org.riverchief.registry.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class DutyResourceTest {

    @Test
    void takesTheLineOfTheCountyBeforeThatOfTheCity() {
        JsonPath line = list(village().queryParam("division", Demo.VILLAGE).queryParam("category", "DUMP"));

        assertThat(line.<String>getList("items.divisionCode")).containsExactly(Demo.COUNTY);
        assertThat(line.getString("items[0].leadDepartmentCode")).isEqualTo("WATER");
        assertThat(line.<String>getList("items[0].assistDepartmentCodes")).containsExactly("EEB");
    }

    @Test
    void inheritsFromTheCityWhatTheCountyDoesNotSay() {
        JsonPath line = list(village().queryParam("division", Demo.VILLAGE).queryParam("category", "WETLAND"));

        assertThat(line.<String>getList("items.divisionCode")).containsExactly(Demo.CITY);
        assertThat(line.getString("items[0].leadDepartmentCode")).isEqualTo("FORESTRY");
    }

    @Test
    void givesTheWholeMatrixOfADivisionPageByPage() {
        JsonPath first = list(village().queryParam("division", Demo.VILLAGE).queryParam("limit", 6));
        JsonPath second = list(village()
                .queryParam("division", Demo.VILLAGE)
                .queryParam("limit", 6)
                .queryParam("after", first.getString("next")));

        List<String> categories = first.getList("items.category");
        assertThat(categories).hasSize(6).isSorted().doesNotHaveDuplicates();
        assertThat(second.<String>getList("items.category")).isNotEmpty().doesNotContainAnyElementsOf(categories);
    }

    @Test
    void givesNoLineForACategoryNobodySpeaksOf() {
        JsonPath none = list(village().queryParam("division", Demo.VILLAGE).queryParam("category", "NOISE"));

        assertThat(none.<Object>getList("items")).isEmpty();
    }

    @Test
    void hidesTheMatrixOfOthersAndAsksForADivision() {
        village()
                .queryParam("division", Demo.OTHER_COUNTY)
                .get("/duties")
                .then()
                .statusCode(404);
        village().get("/duties").then().statusCode(400).body("parameter", equalTo("division"));
        village().queryParam("division", "x").get("/duties").then().statusCode(400);
    }

    @Test
    void letsALaterLineTakeOverAndKeepsThePast() {
        String category = "X" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        post(order(category, "WATER", "2025-02-01")).statusCode(201);

        String id = post(order(category, "AGRI", "2026-02-01"))
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(leads(category, "2026-01-31")).containsExactly("WATER");
        assertThat(leads(category, "2026-02-01")).containsExactly("AGRI");
        village().get("/duties/{id}", id).then().statusCode(200);
        post(order(category, "LAND", "2026-02-01"))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:duty-exists"));
    }

    @Test
    void refusesWhatIsWrong() {
        Map<String, Object> leadsAndAssists = order("DUMP", "EEB", "2026-01-01");
        Map<String, Object> backwards = order("DUMP", "WATER", "2026-01-01");
        backwards.put("validTo", "2025-01-01");

        post(leadsAndAssists).statusCode(400).body("type", equalTo("urn:problem-type:invalid-duty"));
        post(backwards).statusCode(400).body("type", equalTo("urn:problem-type:invalid-validity"));
        post(order("DUMP", "POLICE", "2026-01-01"))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:unknown-department"))
                .body("departmentCode", equalTo("POLICE"));
        post(Map.of()).statusCode(400).body("violations.field", hasItems("category", "leadDepartmentCode"));
        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(order("DUMP", "WATER", "2026-01-01"))
                .post("/duties")
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> order(String category, String lead, String validFrom) {
        return new HashMap<>(Map.of(
                "divisionCode",
                Demo.COUNTY,
                "category",
                category,
                "leadDepartmentCode",
                lead,
                "assistDepartmentCodes",
                List.of("EEB"),
                "validFrom",
                validFrom));
    }

    private static ValidatableResponse post(Map<String, Object> order) {
        return Calls.asOffice(Demo.COUNTY).body(order).post("/duties").then();
    }

    private static List<String> leads(String category, String at) {
        return list(village()
                        .queryParam("division", Demo.VILLAGE)
                        .queryParam("category", category)
                        .queryParam("at", at))
                .getList("items.leadDepartmentCode");
    }

    private static RequestSpecification village() {
        return Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF);
    }

    private static JsonPath list(RequestSpecification request) {
        return request.get("/duties").then().statusCode(200).extract().jsonPath();
    }
}
