package org.riverchief.registry.chief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ChiefResourceTest {

    @Test
    void showsNameAndPostAndNothingElse() {
        JsonPath chief = Calls.asOffice(Demo.COUNTY)
                .get("/chiefs/{id}", Demo.VILLAGE_CHIEF)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(chief.getMap("")).containsOnlyKeys("id", "name", "post", "divisionCode");
    }

    @Test
    void hidesChiefsOfOtherDivisionsButNotTheOwnRecord() {
        Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)
                .get("/chiefs/{id}", Demo.COUNTY_CHIEF)
                .then()
                .statusCode(404);
        Calls.asChief(Demo.VILLAGE, Demo.COUNTY_CHIEF)
                .get("/chiefs/{id}", Demo.COUNTY_CHIEF)
                .then()
                .statusCode(200);
    }

    @Test
    void listsPageByPage() {
        JsonPath first = page(null);
        JsonPath second = page(first.getString("next"));

        List<String> ids = first.getList("items.id");
        assertThat(ids).hasSize(20);
        assertThat(second.<String>getList("items.id")).isNotEmpty().doesNotContainAnyElementsOf(ids);
    }

    @Test
    void registersAPersonInTheOfficesOwnDivisions() {
        Map<String, Object> person = Map.of("name", "示范人", "post", "村主任", "divisionCode", Demo.VILLAGE);

        Calls.asOffice(Demo.COUNTY).body(person).post("/chiefs").then().statusCode(201);
        Calls.asOffice(Demo.OTHER_COUNTY).body(person).post("/chiefs").then().statusCode(404);
        Calls.asOffice(Demo.COUNTY)
                .body(Map.of("name", " "))
                .post("/chiefs")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("name", "divisionCode"));
        Calls.asOffice(Demo.COUNTY)
                .body(Map.of("name", "示范人", "divisionCode", "441781999"))
                .post("/chiefs")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:unknown-division"));
    }

    private static JsonPath page(String after) {
        var request = Calls.asOffice(Demo.CITY).queryParam("limit", 20);
        return (after == null ? request : request.queryParam("after", after))
                .get("/chiefs")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
