package org.riverchief.registry.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class MeResourceTest {

    @Test
    void showsAChiefTheOwnReaches() {
        Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)
                .get("/me")
                .then()
                .statusCode(200)
                .body("chief.name", equalTo("张示范"))
                .body("appointments", hasSize(1))
                .body("appointments.role", hasItem("RIVER_CHIEF"))
                .body("reaches.id", hasItem(Demo.VILLAGE_REACH.toString()))
                .body("reaches[0].geometry.type", equalTo("LineString"));
    }

    @Test
    void showsAGeneralChiefTheDivisionAndTheReach() {
        Calls.asChief(Demo.COUNTY, Demo.COUNTY_CHIEF)
                .get("/me")
                .then()
                .statusCode(200)
                .body("appointments.role", hasItems("GENERAL_CHIEF", "RIVER_CHIEF"))
                .body("reaches.id", hasItem(Demo.COUNTY_REACH.toString()))
                .body("contact.departmentCode", equalTo("WATER"))
                .body("duties.wording", hasItem("审定“一河一策”"));
    }

    @Test
    void showsAChiefWhoIsInChargeDirectlyBelow() {
        Calls.asChief(Demo.COUNTY, Demo.COUNTY_CHIEF)
                .queryParam("limit", 200)
                .get("/me/subordinates")
                .then()
                .statusCode(200)
                .body("items.reachId", hasItem(Demo.TOWN_REACH.toString()))
                .body("items.chiefId", hasItem(Demo.id(210).toString()))
                .body("items.chiefId", not(hasItem(Demo.VILLAGE_CHIEF.toString())))
                .body("items.chiefId", not(hasItem(Demo.COUNTY_CHIEF.toString())));
        Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)
                .get("/me/subordinates")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void listsThoseBelowPageByPage() {
        JsonPath first = subordinates(null);
        JsonPath second = subordinates(first.getString("next"));

        List<String> ids = first.getList("items.id");
        assertThat(ids).hasSize(3);
        assertThat(second.<String>getList("items.id")).isNotEmpty().doesNotContainAnyElementsOf(ids);
    }

    private static JsonPath subordinates(String after) {
        var request = Calls.asChief(Demo.COUNTY, Demo.COUNTY_CHIEF).queryParam("limit", 3);
        return (after == null ? request : request.queryParam("after", after))
                .get("/me/subordinates")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void tellsAccountsThatAreNoChiefs() {
        Calls.asOffice(Demo.COUNTY)
                .get("/me")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:no-chief-record"));
        Calls.as(Tokens.patroller(Demo.VILLAGE, UUID.randomUUID()))
                .get("/me")
                .then()
                .statusCode(404);
    }
}
