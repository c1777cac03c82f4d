package org.riverchief.registry.policy;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class PolicyResourceTest {

    @Test
    void knowsTheDocumentsOfAboveAndTakesOnesOfItsOwn() {
        Map<String, Object> plan = new HashMap<>(
                Map.of("title", "示范工作方案", "divisionCode", Demo.COUNTY, "source", "示范", "issuedOn", "2026-01-05"));
        String id = Calls.asOffice(Demo.COUNTY)
                .body(plan)
                .post("/policy-documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Calls.asOffice(Demo.COUNTY)
                .get("/policy-documents")
                .then()
                .body("items.title", hasItems("示范工作方案", "阳江市全面推行河长制的工作方案", "广东省全面推行河长制工作方案"));
        Calls.asOffice(Demo.OTHER_COUNTY)
                .get("/policy-documents/{id}", id)
                .then()
                .statusCode(404);
        plan.put("version", 0);
        plan.put("code", "示范〔2026〕1号");
        change(Demo.COUNTY, id, plan).statusCode(200).body("code", equalTo("示范〔2026〕1号"));
        change(Demo.COUNTY, id, plan).statusCode(409).body("type", equalTo("urn:problem-type:changed-meanwhile"));
        change(Demo.OTHER_COUNTY, id, plan).statusCode(404);
    }

    private static ValidatableResponse change(String office, String id, Map<String, Object> plan) {
        return Calls.asOffice(office)
                .body(plan)
                .put("/policy-documents/{id}", id)
                .then();
    }
}
