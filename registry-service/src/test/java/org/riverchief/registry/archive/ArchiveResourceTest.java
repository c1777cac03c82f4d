package org.riverchief.registry.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.registry.strategy.Strategies;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ArchiveResourceTest {

    @Test
    void keepsEachFactWithItsSource() {
        String water = Strategies.newWater();

        record(office(), water, fact("OUTFALL_COUNT", "12.0", "2025-03-01"))
                .statusCode(201)
                .body("value", equalTo("12"))
                .body("source", equalTo("示范普查"));
        record(office(), water, fact("OUTFALL_COUNT", "9", "2025-06-01")).statusCode(201);
        record(office(), water, fact("OUTFALL_COUNT", "11", "2025-05-01")).statusCode(201);

        item(water, "OUTFALL_COUNT")
                .body("entry.value", equalTo("9"))
                .body("entry.asOf", equalTo("2025-06-01"))
                .body("conflict", equalTo(false));
        item(water, "SAND_MINING").body("entry", nullValue());
    }

    @Test
    void flagsWhatTwoDepartmentsSayDifferentlyUntilAnOfficeDecides() {
        String water = Strategies.newWater();
        record(department("WATER"), water, fact("SHORELINE_KM", "10.5", "2025-03-01"))
                .statusCode(201);
        record(department("EEB"), water, fact("SHORELINE_KM", "10.50", "2025-04-01"))
                .statusCode(201);
        assertThat(conflicts(water)).isEmpty();

        String id = record(department("EEB"), water, fact("SHORELINE_KM", "11", "2025-05-01"))
                .statusCode(201)
                .body("departmentCode", equalTo("EEB"))
                .extract()
                .path("id");
        assertThat(conflicts(water)).containsExactly("SHORELINE_KM");
        item(water, "SHORELINE_KM").body("conflict", equalTo(true)).body("others.value", containsInAnyOrder("10.5"));

        office().post("/archive-entries/{id}/acceptance", id)
                .then()
                .statusCode(200)
                .body("acceptedBy", equalTo("office-441781"));
        assertThat(conflicts(water)).isEmpty();
        item(water, "SHORELINE_KM").body("conflict", equalTo(false)).body("entry.value", equalTo("11"));

        record(department("WATER"), water, fact("SHORELINE_KM", "12", "2025-06-01"))
                .statusCode(201);
        assertThat(conflicts(water)).containsExactly("SHORELINE_KM");
    }

    @Test
    void letsAnAdministratorAddWhatArchivesMaySay() {
        Map<String, Object> attribute = new HashMap<>(Map.of(
                "code", "FISH_KINDS", "name", "鱼类种数", "valueKind", "NUMBER", "section", "DYNAMIC", "source", "示范"));

        Calls.as(Tokens.admin(Demo.COUNTY))
                .body(attribute)
                .post("/archive-attributes")
                .then()
                .statusCode(201);
        Calls.as(Tokens.admin(Demo.COUNTY))
                .body(attribute)
                .post("/archive-attributes")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:archive-attribute-exists"));
        office().get("/archive-attributes").then().statusCode(200).body("code", hasItem("FISH_KINDS"));
        record(office(), Strategies.newWater(), fact("FISH_KINDS", "24", "2025-06-01"))
                .statusCode(201);
    }

    @Test
    void keepsTheFactsOfAReachApart() {
        Map<String, Object> fact = fact("WORKS_COUNT", "3", "2025-06-01");
        fact.put("reachId", Demo.VILLAGE_REACH);

        record(office(), Demo.MAIN_STEM.toString(), fact).statusCode(201);

        office().queryParam("reach", Demo.VILLAGE_REACH)
                .get("/archives/{id}", Demo.MAIN_STEM)
                .then()
                .statusCode(200)
                .body("items.findAll { it.attribute.code == 'WORKS_COUNT' }.entry.value", hasItem("3"));
        office().get("/archives/{id}", Demo.MAIN_STEM)
                .then()
                .statusCode(200)
                .body("items.findAll { it.attribute.code == 'WORKS_COUNT' && it.entry != null }", empty());
    }

    @Test
    void refusesWhatIsWrong() {
        String water = Strategies.newWater();
        Map<String, Object> otherWater = fact("WORKS_COUNT", "3", "2025-06-01");
        otherWater.put("reachId", Demo.VILLAGE_REACH);

        record(office(), water, fact("OUTFALL_COUNT", "many", "2025-06-01"))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-archive-value"));
        record(office(), water, fact("INSPECTED_ON", "yesterday", "2025-06-01")).statusCode(400);
        record(office(), water, fact("SHORELINE_SURVEYED", "perhaps", "2025-06-01"))
                .statusCode(400);
        record(office(), water, fact("COLOUR", "blue", "2025-06-01"))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:unknown-archive-attribute"));
        record(office(), water, fact("OUTFALL_COUNT", "1", "2099-06-01"))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:fact-in-the-future"));
        record(office(), water, otherWater)
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:wrong-archive-reach"));
        record(office(), water, Map.of()).statusCode(400).body("violations.field", hasItems("value", "source"));
        record(office(), Demo.MAIN_STEM.toString(), fact("OUTFALL_COUNT", "1", "2025-06-01"))
                .statusCode(404);
        record(Calls.asOffice(Demo.OTHER_COUNTY), water, fact("OUTFALL_COUNT", "1", "2025-06-01"))
                .statusCode(404);
        office().get("/archive-attributes").then().body("findAll { it.section == 'BASE' }", hasSize(3));
    }

    private static List<String> conflicts(String water) {
        return office().queryParam("limit", 200)
                .get("/archive-conflicts")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.waterBodyId == '%s' }.attributeCode".formatted(water));
    }

    private static ValidatableResponse item(String water, String attribute) {
        return office().get("/archives/{id}", water)
                .then()
                .statusCode(200)
                .rootPath("items.find { it.attribute.code == '%s' }".formatted(attribute));
    }

    private static ValidatableResponse record(RequestSpecification caller, String water, Map<String, Object> fact) {
        return caller.body(fact).post("/archives/{id}/entries", water).then();
    }

    private static Map<String, Object> fact(String attribute, String value, String asOf) {
        return new HashMap<>(Map.of(
                "attributeCode",
                attribute,
                "value",
                value,
                "asOf",
                asOf,
                "source",
                "示范普查",
                "sourceYear",
                2025,
                "verified",
                false));
    }

    private static RequestSpecification office() {
        return Calls.asOffice(Demo.COUNTY);
    }

    private static RequestSpecification department(String code) {
        return Calls.as(Tokens.department(Demo.COUNTY, code));
    }
}
