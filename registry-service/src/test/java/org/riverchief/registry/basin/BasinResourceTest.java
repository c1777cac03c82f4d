package org.riverchief.registry.basin;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class BasinResourceTest {

    @Test
    void keepsBasinsWithinBasins() {
        String outer = post(facts(null)).path("id");
        Map<String, Object> within = facts(outer);
        String inner = post(within).path("id");

        Calls.asOffice(Demo.COUNTY)
                .queryParam("parent", outer)
                .get("/basins")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(inner));
        within.put("version", 0);
        within.put("name", "示范流域" + UUID.randomUUID());
        Calls.asOffice(Demo.COUNTY)
                .body(within)
                .put("/basins/{id}", inner)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        Map<String, Object> turned = facts(inner);
        turned.put("version", 0);
        Calls.asOffice(Demo.COUNTY)
                .body(turned)
                .put("/basins/{id}", outer)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:cyclic-basin"));
    }

    @Test
    void refusesWhatCannotBe() {
        Map<String, Object> facts = facts(null);
        post(facts).then().statusCode(201);
        post(facts).then().statusCode(409).body("type", equalTo("urn:problem-type:basin-exists"));
        post(facts(UUID.randomUUID().toString()))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:unknown-basin"));
        post(Map.of()).then().statusCode(400).body("violations.field", hasItems("name", "divisionCode"));
        Calls.asOffice(Demo.OTHER_COUNTY).body(facts).post("/basins").then().statusCode(404);
    }

    private static io.restassured.response.Response post(Map<String, Object> facts) {
        return Calls.asOffice(Demo.COUNTY).body(facts).post("/basins");
    }

    private static Map<String, Object> facts(String parent) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", "示范流域" + UUID.randomUUID());
        facts.put("parentId", parent);
        facts.put("divisionCode", Demo.COUNTY);
        facts.put("verified", false);
        return facts;
    }
}
