package org.riverchief.registry.waterbody;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class WaterBodyChangeTest {

    private final Map<String, Object> facts = river("示范溪" + UUID.randomUUID());
    private String id;

    @BeforeEach
    void register() {
        facts.put("validFrom", "2025-01-01");
        id = post(facts).statusCode(201).body("version", equalTo(0)).extract().path("id");
        facts.put("version", 0);
    }

    @Test
    void keepsThePastReadableWhenAChangeTakesEffectLater() {
        String name = String.valueOf(facts.get("name"));
        facts.put("name", name + "新");
        facts.put("validFrom", "2026-01-01");
        put(facts).statusCode(200).body("version", equalTo(1));

        get("2025-12-31").body("name", equalTo(name)).body("validTo", equalTo("2026-01-01"));
        get("2026-01-01").body("name", equalTo(name + "新"));
        Calls.asOffice(Demo.CITY)
                .get("/water-bodies/{id}?at=2024-12-31", id)
                .then()
                .statusCode(404);
    }

    @Test
    void replacesFiguresAndRefusesAnOldVersion() {
        facts.put(
                "figures", List.of(Map.of("quantity", "LENGTH_KM", "amount", 3.2, "source", "示范", "verified", false)));
        put(facts).statusCode(200).body("lengthKm", equalTo(3.2f));

        put(facts).statusCode(409).body("type", equalTo("urn:problem-type:changed-meanwhile"));
    }

    @Test
    void refusesWhatWouldMakeItAnotherWater() {
        facts.put("kind", "LAKE");
        put(facts).statusCode(409).body("type", equalTo("urn:problem-type:water-body-identity-fixed"));
        facts.put("kind", "RIVER");
        facts.put("validFrom", "2024-01-01");
        put(facts).statusCode(400).body("type", equalTo("urn:problem-type:edition-out-of-order"));
        facts.put("validFrom", "2025-01-01");
        facts.put("basinId", UUID.randomUUID());
        put(facts).statusCode(400).body("type", equalTo("urn:problem-type:unknown-basin"));
    }

    @Test
    void refusesARiverThatFlowsIntoItself() {
        Map<String, Object> brook = river("示范沟" + UUID.randomUUID());
        brook.put("parentId", id);
        String brookId = post(brook).statusCode(201).extract().path("id");
        facts.put("parentId", brookId);

        put(facts).statusCode(400).body("type", equalTo("urn:problem-type:cyclic-water-body"));
        end(id, 0, "2026-01-01").statusCode(409).body("holders.id", hasItem(brookId));
    }

    @Test
    void hidesWatersOfOthersFromAnOffice() {
        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(facts)
                .put("/water-bodies/{id}", id)
                .then()
                .statusCode(404);
        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(Map.of("version", 0, "validTo", "2026-01-01"))
                .post("/water-bodies/{id}/ending", id)
                .then()
                .statusCode(404);
        Calls.asOffice(Demo.COUNTY)
                .body(Map.of())
                .put("/water-bodies/{id}", id)
                .then()
                .statusCode(400);
    }

    @Test
    void endsAWaterOnlyWhenNoReachIsLeft() {
        end(Demo.MAIN_STEM.toString(), 0, "2026-01-01", Demo.CITY)
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:still-in-use"))
                .body("holders.kind", hasItems("reach", "water-body"));

        end(id, 0, "2026-01-01").statusCode(200).body("validTo", equalTo("2026-01-01"));
        end(id, 1, "2027-01-01").statusCode(409).body("type", equalTo("urn:problem-type:water-body-ended"));
    }

    @ParameterizedTest
    @CsvSource({"RIVER, ABC, 400", "RIVER, ABC123DEF456, 201", "LAKE, 44178100, 201", "RESERVOIR, 441704000001, 400"})
    void checksNationalCodesByTheRuleOfTheKind(String kind, String code, int status) {
        Map<String, Object> coded = river("示范水" + UUID.randomUUID());
        coded.put("kind", kind);
        coded.put("code", code);

        post(coded).statusCode(status);
        if (status == 201) {
            coded.put("name", "示范水" + UUID.randomUUID());
            post(coded).statusCode(409).body("type", equalTo("urn:problem-type:water-body-code-taken"));
        }
    }

    @Test
    void findsByKindParentAndBasin() {
        String basin = Demo.id(391).toString();

        Calls.asOffice(Demo.CITY)
                .queryParam("kind", "RESERVOIR")
                .queryParam("basin", basin)
                .get("/water-bodies")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("大河水库"))
                .body("items.kind", everyItem(equalTo("RESERVOIR")));
        Calls.asOffice(Demo.CITY)
                .queryParam("parent", Demo.MAIN_STEM)
                .get("/water-bodies")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("那龙河"))
                .body("items.name", not(hasItem("漠阳江")));
        Calls.asOffice(Demo.CITY).get("/water-bodies?kind=SEA").then().statusCode(400);
    }

    private static Map<String, Object> river(String name) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", name);
        facts.put("kind", "RIVER");
        facts.put("divisionCode", Demo.COUNTY);
        facts.put("chainageOrigin", "SOURCE");
        facts.put("verified", false);
        facts.put("figures", List.of());
        return facts;
    }

    private static ValidatableResponse post(Map<String, Object> facts) {
        return Calls.asOffice(Demo.COUNTY).body(facts).post("/water-bodies").then();
    }

    private ValidatableResponse put(Map<String, Object> changed) {
        return Calls.asOffice(Demo.COUNTY)
                .body(changed)
                .put("/water-bodies/{id}", id)
                .then();
    }

    private static ValidatableResponse end(String water, int version, String day) {
        return end(water, version, day, Demo.COUNTY);
    }

    private static ValidatableResponse end(String water, int version, String day, String office) {
        return Calls.asOffice(office)
                .body(Map.of("version", version, "validTo", day))
                .post("/water-bodies/{id}/ending", water)
                .then();
    }

    private ValidatableResponse get(String day) {
        return Calls.asOffice(Demo.CITY)
                .get("/water-bodies/{id}?at={day}", id, day)
                .then()
                .statusCode(200);
    }
}
