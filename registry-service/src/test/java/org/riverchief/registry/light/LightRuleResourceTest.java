package org.riverchief.registry.light;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class LightRuleResourceTest {

    @Test
    void isARowWithItsSourceThatAnotherFollows() {
        inForce("2026-01-01").body("daysLeft", equalTo(30)).body("verified", equalTo(false));

        set(Demo.CITY, "2050-01-01").statusCode(200);

        inForce("2050-01-01").body("daysLeft", equalTo(45));
        inForce("2049-12-31").body("daysLeft", equalTo(30));
        set(Demo.CITY, "2050-01-01").statusCode(409).body("type", equalTo("urn:problem-type:light-rule-exists"));
        set(Demo.COUNTY, "2051-01-01").statusCode(403).body("type", equalTo("urn:problem-type:not-of-instance"));
    }

    private static ValidatableResponse set(String office, String from) {
        return Calls.asOffice(office)
                .body(Map.of("daysLeft", 45, "shareDone", 0.5, "source", "示范", "validFrom", from))
                .post("/light-rules")
                .then();
    }

    private static ValidatableResponse inForce(String day) {
        return Calls.asOffice(Demo.VILLAGE)
                .queryParam("at", day)
                .get("/light-rules/in-force")
                .then()
                .statusCode(200);
    }
}
