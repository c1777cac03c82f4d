package org.riverchief.registry.campaign;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class CampaignResourceTest {

    private static final UUID CITY_PLAN = UUID.fromString("019ac0de-0000-7000-8000-000000028003");

    @Test
    void asksTheTypesOfAProgrammeOfEveryDivisionOfTheLevels() {
        String id = start(order("示范一", "2040-12-31")).statusCode(201).extract().path("id");

        progress(Demo.CITY, id)
                .body("total.milestones", equalTo(5 * 8))
                .body("total.done", equalTo(0))
                .body("total.light", equalTo("ON_TRACK"))
                .body("children.divisionCode", equalTo(List.of("441702", "441704", "441721", "441781")))
                .body("types.type", hasItems("WORK_PLAN_ISSUED", "LIST_PUBLISHED"))
                .body("types.milestones", hasItem(5));
        progress(Demo.COUNTY, id)
                .body("total.divisionCode", equalTo(Demo.COUNTY))
                .body("total.milestones", equalTo(8));
    }

    @Test
    void rollsUpAndBurnsDownWhatIsDone() {
        String id = start(order("示范二", "2040-12-31")).extract().path("id");
        complete(Demo.COUNTY, id, "WORK_PLAN_ISSUED", "2026-03-01");
        complete(Demo.COUNTY, id, "CHIEFS_NAMED", "2026-03-01");
        complete(Demo.OTHER_COUNTY, id, "CHIEFS_NAMED", "2026-04-01");

        progress(Demo.CITY, id)
                .body("total.done", equalTo(3))
                .body("total.share", equalTo(0.075f))
                .body("children.find { it.divisionCode == '441781' }.share", equalTo(0.25f))
                .body("types.find { it.type == 'CHIEFS_NAMED' }.done", equalTo(2));
        Calls.asOffice(Demo.CITY)
                .get("/campaigns/{id}/burn-down", id)
                .then()
                .statusCode(200)
                .body("milestones", equalTo(40))
                .body("days.day", equalTo(List.of("2026-03-01", "2026-04-01")))
                .body("days.left", equalTo(List.of(38, 37)));
        Calls.asOffice(Demo.COUNTY)
                .queryParam("division", Demo.OTHER_COUNTY)
                .get("/campaigns/{id}/progress", id)
                .then()
                .statusCode(404);
    }

    @Test
    void isOverdueWhenItsDayIsLongGone() {
        String id = start(order("示范三", "2017-12-31")).extract().path("id");

        progress(Demo.CITY, id).body("total.light", equalTo("OVERDUE"));
        Calls.asOffice(Demo.COUNTY)
                .queryParam("campaign", id)
                .queryParam("light", "OVERDUE")
                .get("/milestones")
                .then()
                .statusCode(200)
                .body("items", hasSize(8));
    }

    @Test
    void refusesWhatCannotBeStarted() {
        Map<String, Object> unknown = order("示范四", "2040-12-31");
        unknown.put("types", List.of("MOON_LANDING"));
        Map<String, Object> nothing = order("示范四", "2040-12-31");
        nothing.put("programme", "NONE");
        Map<String, Object> backwards = order("示范四", "2016-12-31");
        Map<String, Object> unfounded = order("示范四", "2040-12-31");
        unfounded.put("policyDocumentId", UUID.randomUUID());
        start(order("示范五", "2040-12-31")).statusCode(201);

        start(unknown).statusCode(400).body("type", equalTo("urn:problem-type:unknown-milestone-type"));
        start(nothing).statusCode(400).body("type", equalTo("urn:problem-type:campaign-without-milestones"));
        start(backwards).statusCode(400).body("type", equalTo("urn:problem-type:invalid-validity"));
        start(unfounded).statusCode(400).body("type", equalTo("urn:problem-type:unknown-policy-document"));
        start(order("示范五", "2040-12-31")).statusCode(409).body("type", equalTo("urn:problem-type:campaign-exists"));
        Calls.asOffice(Demo.COUNTY)
                .body(order("示范六", "2040-12-31"))
                .post("/campaigns")
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> order(String name, String dueOn) {
        Map<String, Object> order = new HashMap<>();
        order.put("name", name);
        order.put("divisionCode", Demo.CITY);
        order.put("levels", List.of("CITY", "COUNTY"));
        order.put("programme", "ESTABLISHMENT");
        order.put("startsOn", "2017-11-22");
        order.put("dueOn", dueOn);
        order.put("policyDocumentId", CITY_PLAN);
        return order;
    }

    private static ValidatableResponse start(Map<String, Object> order) {
        return Calls.asOffice(Demo.CITY).body(order).post("/campaigns").then();
    }

    private static ValidatableResponse progress(String office, String id) {
        return Calls.asOffice(office).get("/campaigns/{id}/progress", id).then().statusCode(200);
    }

    private static void complete(String division, String campaign, String type, String day) {
        String milestone = Calls.asOffice(division)
                .queryParam("campaign", campaign)
                .queryParam("division", division)
                .queryParam("type", type)
                .get("/milestones")
                .path("items[0].id");
        Calls.asOffice(division)
                .body(Map.of("doneOn", day, "evidence", "示范〔2026〕1号"))
                .post("/milestones/{id}/completion", milestone)
                .then()
                .statusCode(200)
                .body("light", equalTo("DONE"));
    }
}
