package org.riverchief.registry.role;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class RoleResourceTest {

    @Test
    void listsTheRolesWithTheirRules() {
        Calls.asOffice(Demo.VILLAGE)
                .get("/appointment-roles")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("FIRST_GENERAL_CHIEF", "LAKE_CHIEF", "CLEANER", "ENTERPRISE_CHIEF"));
        Calls.asOffice(Demo.VILLAGE)
                .get("/appointment-roles/{code}", "FIRST_GENERAL_CHIEF")
                .then()
                .statusCode(200)
                .body("requiredLevels", equalTo(List.of("CITY", "COUNTY", "TOWN")))
                .body("heldByOne", equalTo(true));
        Calls.asOffice(Demo.VILLAGE)
                .get("/appointment-roles/{code}", "NOBODY")
                .then()
                .statusCode(404);
    }

    @Test
    void addsAndChangesARole() {
        Calls.asOffice(Demo.CITY)
                .body(rule())
                .put("/appointment-roles/BANK_CHIEF")
                .then()
                .statusCode(200)
                .body("version", equalTo(0));
        Map<String, Object> change = rule();
        change.put("version", 0);
        change.put("name", "岸长");

        Calls.asOffice(Demo.CITY)
                .body(change)
                .put("/appointment-roles/BANK_CHIEF")
                .then()
                .statusCode(200)
                .body("name", equalTo("岸长"));
        Calls.asOffice(Demo.CITY)
                .body(change)
                .put("/appointment-roles/BANK_CHIEF")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:changed-meanwhile"));
    }

    @Test
    void keepsGeneralChiefsAlone() {
        Map<String, Object> several = rule();
        several.put("version", 0);
        several.put("places", List.of("DIVISION"));

        Calls.asOffice(Demo.CITY)
                .body(several)
                .put("/appointment-roles/GENERAL_CHIEF")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-role-rule"));
        Calls.asOffice(Demo.COUNTY)
                .body(rule())
                .put("/appointment-roles/BANK_CHIEF")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:not-of-instance"));
    }

    private static Map<String, Object> rule() {
        Map<String, Object> rule = new HashMap<>();
        rule.put("name", "岸线长");
        rule.put("places", List.of("REACH"));
        rule.put("levels", List.of("TOWN"));
        rule.put("waterBodyKinds", List.of("RIVER"));
        rule.put("requiredLevels", List.of());
        rule.put("source", "示范");
        return rule;
    }
}
