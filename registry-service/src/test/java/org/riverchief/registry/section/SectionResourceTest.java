package org.riverchief.registry.section;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.registry.Waters;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class SectionResourceTest {

    private final Map<String, Object> facts = new HashMap<>();

    @BeforeEach
    void describe() {
        String river = Waters.river("示范断面河");
        Waters.register(Waters.reach(river, Waters.TOWN, 0, 5));
        facts.put(
                "code",
                UUID.randomUUID().toString().toUpperCase(java.util.Locale.ROOT).substring(0, 18));
        facts.put("name", "示范断面");
        facts.put("waterBodyId", river);
        facts.put("chainageKm", 5);
        facts.put("x", 111.05);
        facts.put("y", 21.6);
        facts.put("crs", "EPSG:4490");
        facts.put("upstreamDivisionCode", Waters.TOWN);
        facts.put("downstreamDivisionCode", Waters.OTHER_TOWN);
        facts.put("verified", false);
        facts.put("validFrom", "2025-01-01");
    }

    @Test
    void registersChangesAndFindsASection() {
        String id = post(facts)
                .statusCode(201)
                .body("longitude", equalTo(111.05f))
                .extract()
                .path("id");
        facts.put("version", 0);
        facts.put("validTo", "2100-01-01");
        Calls.asOffice(Waters.COUNTY)
                .body(facts)
                .put("/boundary-sections/{id}", id)
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2100-01-01"));
        Calls.asOffice(Waters.COUNTY)
                .body(facts)
                .put("/boundary-sections/{id}", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:changed-meanwhile"));
        Calls.asOffice(Demo.COUNTY)
                .queryParam("waterBody", facts.get("waterBodyId"))
                .queryParam("division", Waters.TOWN)
                .get("/boundary-sections")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        Calls.asOffice(Demo.COUNTY).get("/boundary-sections/{id}", id).then().statusCode(200);
    }

    @Test
    void refusesWhatCannotBe() {
        post(facts).statusCode(201);
        post(facts).statusCode(409).body("type", equalTo("urn:problem-type:section-code-taken"));
        facts.put("chainageKm", 6);
        post(facts).statusCode(400).body("type", equalTo("urn:problem-type:no-such-place"));
        facts.put("chainageKm", 5);
        facts.put("upstreamDivisionCode", Waters.COUNTY);
        post(facts).statusCode(400).body("type", equalTo("urn:problem-type:invalid-section-divisions"));
        post(Map.of()).statusCode(400);
        Calls.asOffice(Demo.COUNTY)
                .body(facts)
                .post("/boundary-sections")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse post(Map<String, Object> facts) {
        return Waters.post("/boundary-sections", facts);
    }
}
