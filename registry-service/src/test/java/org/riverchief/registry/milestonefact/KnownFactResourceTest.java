package org.riverchief.registry.milestonefact;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class KnownFactResourceTest {

    private static final String OFFICE = "441702";

    @Test
    void tellsWhatTheRegistryKnowsByItself() {
        String campaign = Calls.asOffice(OFFICE)
                .body(Map.of(
                        "name", "示范已知",
                        "divisionCode", OFFICE,
                        "levels", List.of("COUNTY"),
                        "programme", "ESTABLISHMENT",
                        "startsOn", "2026-01-01",
                        "dueOn", "2040-12-31"))
                .post("/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        fact(campaign, "CHIEFS_NAMED").body("reached", equalTo(true));
        fact(campaign, "OFFICE_SET_UP").body("reached", equalTo(true));
        fact(campaign, "LIST_PUBLISHED").body("reached", equalTo(false));
        fact(campaign, "STRATEGY_DRAFTED").body("reached", equalTo(false));
        fact(campaign, "BOARDS_ERECTED").statusCode(200);
        fact(campaign, "RULES_ISSUED").body("reached", equalTo(null));
    }

    private static ValidatableResponse fact(String campaign, String type) {
        String milestone = Calls.asOffice(OFFICE)
                .queryParam("campaign", campaign)
                .queryParam("type", type)
                .get("/milestones")
                .path("items[0].id");
        return Calls.asOffice(OFFICE)
                .get("/milestones/{id}/known-fact", milestone)
                .then()
                .statusCode(200);
    }
}
