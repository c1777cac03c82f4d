package org.riverchief.registry.coding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class CodeRuleResourceTest {

    private static final String COUNTY = "441721";

    @Test
    void letsACountyAddItsOwnFormFromADayOn() {
        set(rule("CANAL", "[0-9]{5}", "2025-01-01")).then().statusCode(201);
        set(rule("CANAL", "[0-9]{6}", "2025-06-01")).then().statusCode(201);

        canal("12345", "2025-05-31").then().statusCode(201);
        canal("12346", "2025-06-01")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-national-code"))
                .body("form", equalTo("[0-9]{6}"));
        set(rule("CANAL", "[0-9]{7}", "2025-06-01"))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:edition-out-of-order"));
        Calls.asOffice(COUNTY)
                .get("/code-rules")
                .then()
                .statusCode(200)
                .body("thing", hasItems("RIVER", "LAKE", "CANAL"));
    }

    @Test
    void refusesWhatIsNoForm() {
        set(rule("MICRO", "[", "2025-01-01"))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-code-form"));
        Calls.as(Tokens.admin("441702"))
                .body(rule("MICRO", "x", "2025-01-01"))
                .post("/code-rules")
                .then()
                .statusCode(404);
    }

    private static io.restassured.response.Response set(Map<String, Object> rule) {
        return Calls.as(Tokens.admin(COUNTY)).body(rule).post("/code-rules");
    }

    private static Map<String, Object> rule(String thing, String form, String from) {
        Map<String, Object> rule = new HashMap<>();
        rule.put("thing", thing);
        rule.put("divisionCode", COUNTY);
        rule.put("form", form);
        rule.put("beginsWithCounty", false);
        rule.put("description", "示范");
        rule.put("source", "示范");
        rule.put("verified", false);
        rule.put("validFrom", from);
        return rule;
    }

    private static io.restassured.response.Response canal(String code, String from) {
        Map<String, Object> canal = new HashMap<>();
        canal.put("name", "示范渠" + UUID.randomUUID());
        canal.put("code", code);
        canal.put("kind", "CANAL");
        canal.put("divisionCode", COUNTY);
        canal.put("chainageOrigin", "SOURCE");
        canal.put("verified", false);
        canal.put("validFrom", from);
        canal.put("figures", List.of());
        return Calls.asOffice(COUNTY).body(canal).post("/water-bodies");
    }
}
