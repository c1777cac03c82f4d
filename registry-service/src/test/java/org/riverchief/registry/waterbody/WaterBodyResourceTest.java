package org.riverchief.registry.waterbody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class WaterBodyResourceTest {

    @Test
    void givesThePublishedFiguresWithTheirSources() {
        JsonPath river = Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)
                .get("/water-bodies/{id}", Demo.MAIN_STEM)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(river.getInt("lengthKm")).isEqualTo(199);
        assertThat(river.getInt("basinAreaKm2")).isEqualTo(6091);
        assertThat(river.getBoolean("verified")).isTrue();
        assertThat(river.<Object>getList("figures.findAll { it.quantity == 'LENGTH_KM' }.amount"))
                .hasSize(4);
        assertThat(river.<String>getList("figures.source"))
                .allSatisfy(source -> assertThat(source).isNotBlank());
    }

    @Test
    void leavesOutWhatWasNeverPublished() {
        Calls.asOffice(Demo.CITY)
                .get("/water-bodies/{id}", Demo.id(402))
                .then()
                .statusCode(200)
                .body("name", equalTo("黄村河"))
                .body("parentId", equalTo(Demo.MAIN_STEM.toString()))
                .body("lengthKm", nullValue())
                .body("verified", equalTo(false));
    }

    @Test
    void listsPageByPage() {
        JsonPath first = page(null);
        JsonPath second = page(first.getString("next"));

        List<String> names = first.getList("items.name");
        assertThat(names).hasSize(12);
        assertThat(second.<String>getList("items.name")).isNotEmpty().doesNotContainAnyElementsOf(names);
    }

    @Test
    void registersAWaterBodyOnce() {
        String name = "示范水塘" + UUID.randomUUID();

        Calls.asOffice(Demo.COUNTY)
                .body(pond(name))
                .post("/water-bodies")
                .then()
                .statusCode(201);
        Calls.asOffice(Demo.COUNTY)
                .body(pond(name))
                .post("/water-bodies")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:water-body-exists"));
    }

    @Test
    void hidesAPondOfAnotherCounty() {
        String id = Calls.asOffice(Demo.COUNTY)
                .body(pond("示范水塘" + UUID.randomUUID()))
                .post("/water-bodies")
                .path("id");

        Calls.asOffice(Demo.OTHER_COUNTY).get("/water-bodies/{id}", id).then().statusCode(404);
        Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)
                .get("/water-bodies/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void refusesFiguresWithoutASource() {
        Map<String, Object> facts = new java.util.HashMap<>(pond("示范水塘"));
        facts.put("figures", List.of(Map.of("quantity", "LENGTH_KM", "amount", 3, "source", "", "verified", true)));

        Calls.asOffice(Demo.COUNTY)
                .body(facts)
                .post("/water-bodies")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("figures[0].source"));
    }

    @Test
    void refusesAParentThatIsNotThere() {
        Map<String, Object> facts = new java.util.HashMap<>(pond("示范水塘"));
        facts.put("parentId", UUID.randomUUID());

        Calls.asOffice(Demo.COUNTY)
                .body(facts)
                .post("/water-bodies")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:unknown-water-body"));
    }

    private static JsonPath page(String after) {
        var request = Calls.asOffice(Demo.CITY).queryParam("limit", 12);
        return (after == null ? request : request.queryParam("after", after))
                .get("/water-bodies")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> pond(String name) {
        return Map.of(
                "name",
                name,
                "kind",
                "MICRO",
                "divisionCode",
                Demo.COUNTY,
                "chainageOrigin",
                "SOURCE",
                "verified",
                false,
                "figures",
                List.of());
    }
}
