package org.riverchief.registry.rule;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class RuleResourceTest {

    private static final String DEFAULT = "019ac0de-0000-7000-8000-000000030001";
    private static final String JIANGSU = "019ac0de-0000-7000-8000-000000030002";
    private static final String TOWN = "441702102";

    @Test
    void showsTheDefaultWithItsSourceWhereNobodySetARule() {
        Calls.asOffice(Demo.COUNTY)
                .queryParam("topic", "BOARD")
                .get("/rules/effective")
                .then()
                .statusCode(200)
                .body("id", equalTo(DEFAULT))
                .body("content.updateWithinDays", equalTo(15))
                .body("content.mandatoryFields", hasItems("DUTIES", "OVERVIEW", "GOALS", "SUPERVISION_PHONE"))
                .body("verified", equalTo(false))
                .body("sourceYear", equalTo(2022));
    }

    @Test
    void letsATownSetItsOwnAndKeepsTheFormerOne() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String first = office(rule(today, 20)).extract().path("id");

        office(rule(today.plusDays(3), 25));

        effective(today)
                .body("id", equalTo(first))
                .body("validTo", equalTo(today.plusDays(3).toString()));
        effective(today.plusDays(3)).body("content.updateWithinDays", equalTo(25));
        Calls.asOffice(TOWN)
                .body(rule(today.plusDays(3), 30))
                .post("/rules")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:rule-exists"));
    }

    @Test
    void refusesWhatDoesNotRead() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Map<String, Object> unknown = rule(today, 20);
        unknown.put("content", Map.of("colour", "blue"));
        Map<String, Object> outOfRange = rule(today, 9000);
        Map<String, Object> past = rule(today.minusDays(1), 20);

        post(unknown).statusCode(400).body("type", equalTo("urn:problem-type:invalid-rule"));
        post(outOfRange)
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-rule"))
                .body("reasons.size()", equalTo(1));
        post(past).statusCode(400).body("type", equalTo("urn:problem-type:rule-in-the-past"));
        post(Map.of()).statusCode(400).body("violations.field", hasItems("topic", "content"));
        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(rule(today, 20))
                .post("/rules")
                .then()
                .statusCode(404);
    }

    @Test
    void listsWhatHoldsWhatMayBeSetAndTheReferenceSets() {
        Calls.asOffice(Demo.COUNTY)
                .queryParam("topic", "BOARD")
                .queryParam("limit", 200)
                .get("/rules")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(DEFAULT, JIANGSU))
                .body("items.divisionCode", not(hasItem(TOWN)));
        Calls.asOffice(Demo.COUNTY).get("/rules/{id}", JIANGSU).then().statusCode(200);
    }

    private static ValidatableResponse effective(LocalDate day) {
        return Calls.asOffice(TOWN)
                .queryParam("topic", "BOARD")
                .queryParam("at", day.toString())
                .get("/rules/effective")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse office(Map<String, Object> rule) {
        return post(rule).statusCode(201);
    }

    private static ValidatableResponse post(Map<String, Object> rule) {
        return Calls.asOffice(TOWN).body(rule).post("/rules").then();
    }

    private static Map<String, Object> rule(LocalDate from, int days) {
        Map<String, Object> content = Map.of(
                "mandatoryFields",
                List.of("DUTIES"),
                "chiefRoles",
                List.of("RIVER_CHIEF"),
                "updateWithinDays",
                days,
                "dayKind",
                "CALENDAR",
                "boardsPerVillageAndRiver",
                1,
                "furtherBoardEveryKm",
                8);
        return new HashMap<>(Map.of(
                "topic",
                "BOARD",
                "divisionCode",
                TOWN,
                "name",
                "示范规则",
                "content",
                content,
                "source",
                "示范",
                "validFrom",
                from.toString()));
    }
}
