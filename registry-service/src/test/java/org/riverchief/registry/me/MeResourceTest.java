package org.riverchief.registry.me;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
                .body("reaches.id", hasItem(Demo.COUNTY_REACH.toString()));
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
