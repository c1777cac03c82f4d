package org.riverchief.registry.dutyitem;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class DutyItemResourceTest {

    @Test
    void listsWhatAChiefOfALevelHasToDo() {
        Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)
                .queryParam("role", "RIVER_CHIEF")
                .queryParam("level", "VILLAGE")
                .get("/duty-items")
                .then()
                .statusCode(200)
                .body("items.wording", equalTo(List.of("开展巡河")))
                .body("items[0].verified", equalTo(false));
        Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)
                .queryParam("level", "HAMLET")
                .get("/duty-items")
                .then()
                .statusCode(400);
    }

    @Test
    void addsADutyToAFreePlaceAndEndsIt() {
        String id = add("RESERVOIR_CHIEF").statusCode(201).extract().path("id");

        add("RESERVOIR_CHIEF").statusCode(409).body("type", equalTo("urn:problem-type:duty-position-taken"));
        add("EMPEROR").statusCode(400).body("type", equalTo("urn:problem-type:unknown-role"));
        Calls.asOffice(Demo.CITY)
                .body(Map.of("validTo", "2026-01-01"))
                .post("/duty-items/{id}/ending", id)
                .then()
                .statusCode(200);
        Calls.asOffice(Demo.CITY)
                .queryParam("role", "RESERVOIR_CHIEF")
                .get("/duty-items")
                .then()
                .body("items", hasSize(0));
    }

    private static ValidatableResponse add(String role) {
        return Calls.asOffice(Demo.CITY)
                .body(Map.of(
                        "role", role,
                        "level", "CITY",
                        "position", 1,
                        "wording", "示范职责",
                        "evidenceType", "MEETING",
                        "source", "示范",
                        "validFrom", "2025-01-01"))
                .post("/duty-items")
                .then();
    }
}
