package org.riverchief.registry.strategy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class StrategyResourceTest {

    @Test
    void takesADraftThroughApprovalIntoForceAndKeepsItThroughARevision() {
        String id = Strategies.post(Strategies.draft())
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("chiefLevel", equalTo("COUNTY"))
                .body("breaches", hasSize(0))
                .extract()
                .path("id");
        Strategies.office(id, "submission", Map.of()).statusCode(200).body("state", equalTo("SUBMITTED"));
        Strategies.approve(id)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("approvedBy", notNullValue());
        Strategies.office(id, "commencement", Map.of()).statusCode(200).body("state", equalTo("IN_FORCE"));

        Strategies.office(id, "revision", Map.of("reason", "目标提高"))
                .statusCode(200)
                .body("edition", equalTo(2))
                .body("state", equalTo("DRAFT"));
        edition(id, 1).body("state", equalTo("IN_FORCE"));
        Strategies.inForce(id);

        edition(id, 1).body("state", equalTo("SUPERSEDED")).body("supersededOn", notNullValue());
        Calls.asOffice(Demo.COUNTY)
                .get("/strategies/{id}/editions", id)
                .then()
                .statusCode(200)
                .body("state", contains("IN_FORCE", "SUPERSEDED"));
    }

    @Test
    void showsWhatADraftLacksAndRefusesToSubmitIt() {
        Map<String, Object> draft = Strategies.draft();
        Map<String, Object> text = Strategies.text();
        Map<String, Object> content = Strategies.content();
        content.put("responsibilities", List.of());
        text.put("content", content);
        text.put("periodTo", 2027);
        draft.put("text", text);
        String id = Strategies.post(draft)
                .statusCode(201)
                .body("breaches.rule", hasItems("PERIOD_WRONG", "LIST_EMPTY", "MEASURE_WITHOUT_RESPONSIBILITY"))
                .extract()
                .path("id");

        Strategies.office(id, "submission", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:strategy-breaches-rules"))
                .body("breaches.item", hasItems("M1", "M2"));
    }

    @Test
    void givesADraftBackWithTheReason() {
        Map<String, Object> draft = Strategies.draft();
        String id = Strategies.post(draft).extract().path("id");
        Strategies.office(id, "submission", Map.of()).statusCode(200);

        Calls.asChief(Demo.COUNTY, Demo.COUNTY_CHIEF)
                .body(Map.of("reason", "资金未落实"))
                .post("/strategies/{id}/return", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("returnReason", equalTo("资金未落实"));
        Map<String, Object> text = Strategies.text();
        text.put("version", 0);
        Calls.asOffice(Demo.COUNTY)
                .body(text)
                .put("/strategies/{id}", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:changed-meanwhile"));
        text.put("version", 2);
        Calls.asOffice(Demo.COUNTY)
                .body(text)
                .put("/strategies/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void leavesTheApprovalToChiefsOfTheCountyAndAbove() {
        String id = Strategies.post(Strategies.draft()).extract().path("id");
        Map<String, Object> village = Strategies.draft();
        village.put("divisionCode", Demo.VILLAGE);
        String lower = Strategies.post(village).statusCode(201).extract().path("id");

        Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)
                .post("/strategies/{id}/approval", lower)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:approver-too-low"));
        Strategies.approve(id).statusCode(409).body("type", equalTo("urn:problem-type:wrong-strategy-state"));
    }

    @Test
    void holdsATributaryToTheTargetOfTheWaterItFlowsInto() {
        Map<String, Object> main = Strategies.draft();
        String mainId = Strategies.inForce(Strategies.post(main).extract().path("id"));
        Map<String, Object> reach = Strategies.draft();
        String tributary = tributaryOf((String) main.get("waterBodyId"));
        reach.put("waterBodyId", tributary);
        Map<String, Object> text = Strategies.text();
        text.put("targetClass", "IV");
        reach.put("text", text);

        Strategies.post(reach).statusCode(201).body("breaches.rule", contains("TARGET_WORSE_THAN_RECEIVING"));
        edition(mainId, 1).body("targetClass", equalTo("II"));
    }

    @Test
    void refusesASecondStrategyOfTheDivisionForTheSameWater() {
        Map<String, Object> draft = Strategies.draft();
        Strategies.post(draft).statusCode(201);

        Strategies.post(draft).statusCode(409).body("type", equalTo("urn:problem-type:strategy-exists"));
    }

    @Test
    void refusesWhatIsWrong() {
        Map<String, Object> wrongReach = Strategies.draft();
        wrongReach.put("reachId", Demo.VILLAGE_REACH);
        Map<String, Object> nowhere = Strategies.draft();
        nowhere.put("waterBodyId", UUID.randomUUID());
        Map<String, Object> elsewhere = Strategies.draft();
        elsewhere.put("divisionCode", Demo.OTHER_COUNTY);
        Map<String, Object> backwards = Strategies.draft();
        Map<String, Object> text = Strategies.text();
        text.put("periodTo", 2024);
        backwards.put("text", text);

        Strategies.post(wrongReach).statusCode(400).body("type", equalTo("urn:problem-type:wrong-strategy-reach"));
        Strategies.post(nowhere).statusCode(400).body("type", equalTo("urn:problem-type:unknown-water-body"));
        Strategies.post(elsewhere).statusCode(404);
        Strategies.post(backwards).statusCode(400).body("type", equalTo("urn:problem-type:invalid-period"));
        Strategies.post(Map.of()).statusCode(400).body("violations.field", hasItems("title", "text"));
    }

    @Test
    void findsStrategiesByTheStateOfTheirLatestEdition() {
        String draft = Strategies.post(Strategies.draft()).extract().path("id");
        String inForce = Strategies.inForce();

        Calls.asOffice(Demo.COUNTY)
                .queryParam("state", "IN_FORCE")
                .queryParam("limit", 200)
                .get("/strategies")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(inForce))
                .body("items.id", not(hasItem(draft)));
        Calls.asOffice(Demo.OTHER_COUNTY).get("/strategies/{id}", draft).then().statusCode(404);
    }

    @Test
    void listsTheHeadsWithTheirSources() {
        Calls.asOffice(Demo.COUNTY)
                .get("/strategy-heads")
                .then()
                .statusCode(200)
                .body(
                        "findAll { it.kind == 'CITY_PROBLEM' }.code",
                        contains("SCARCITY", "DISASTER", "POLLUTION", "ECOLOGY"))
                .body("findAll { it.kind == 'NATIONAL_TASK' }", hasSize(6))
                .body("findAll { it.kind == 'PROVINCIAL_TASK' }", hasSize(7));
    }

    private static String tributaryOf(String water) {
        return Calls.asOffice(Demo.COUNTY)
                .body(Map.of(
                        "name",
                        "示范支流" + water.substring(24),
                        "kind",
                        "RIVER",
                        "divisionCode",
                        Demo.COUNTY,
                        "parentId",
                        water,
                        "chainageOrigin",
                        "SOURCE",
                        "verified",
                        false,
                        "figures",
                        List.of()))
                .post("/water-bodies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse edition(String id, int number) {
        return Calls.asOffice(Demo.COUNTY)
                .queryParam("edition", number)
                .get("/strategies/{id}", id)
                .then()
                .statusCode(200);
    }
}
