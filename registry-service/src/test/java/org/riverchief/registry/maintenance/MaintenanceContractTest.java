package org.riverchief.registry.maintenance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class MaintenanceContractTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Test
    void keepsWhoIsPaidToKeepWhichReach() {
        String body = newBody();

        String id = make(contract(body))
                .statusCode(201)
                .body("reachIds", contains(Demo.VILLAGE_REACH.toString()))
                .body("persons.task", contains("河面保洁"))
                .extract()
                .path("id");

        Calls.asOffice(Demo.COUNTY)
                .queryParam("reach", Demo.VILLAGE_REACH)
                .queryParam("at", "2025-06-01")
                .queryParam("limit", 200)
                .get("/maintenance-contracts")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        Calls.asOffice(Demo.COUNTY)
                .queryParam("at", "2025-06-01")
                .queryParam("endedOn", "2025-12-31")
                .queryParam("limit", 200)
                .get("/maintenance-contracts")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        Calls.asOffice(Demo.COUNTY)
                .get("/maintenance-bodies/{id}", body)
                .then()
                .statusCode(200)
                .body("officePhone", equalTo("0662-1234567"));
    }

    @Test
    void endsAContractEarly() {
        String id = make(contract(newBody())).extract().path("id");

        end(id, "2024-06-01").statusCode(400).body("type", equalTo("urn:problem-type:invalid-validity"));
        end(id, "2025-09-01")
                .statusCode(200)
                .body("validTo", equalTo("2025-09-01"))
                .body("endingReason", equalTo("履约不合格"));
    }

    @Test
    void recordsWhatChecksFound() {
        String id = make(contract(newBody())).extract().path("id");

        check(id, Map.of("checkedOn", "2025-03-01", "passed", true)).statusCode(201);
        check(
                        id,
                        Map.of(
                                "checkedOn",
                                "2025-04-01",
                                "passed",
                                false,
                                "findings",
                                "岸边有垃圾",
                                "reachId",
                                Demo.VILLAGE_REACH))
                .statusCode(201);
        check(id, Map.of("checkedOn", "2025-04-01", "passed", true, "reachId", Demo.OTHER_VILLAGE_REACH))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:wrong-check-reach"));
        check(id, Map.of("checkedOn", "2099-04-01", "passed", true))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:check-in-the-future"));

        Calls.asOffice(Demo.COUNTY)
                .get("/maintenance-contracts/{id}/checks", id)
                .then()
                .statusCode(200)
                .body("items.passed", contains(false, true));
    }

    @Test
    void refusesWhatIsWrong() {
        String body = newBody();
        Map<String, Object> elsewhere = contract(body);
        elsewhere.put("reachIds", List.of(Demo.REACH_ELSEWHERE));
        Map<String, Object> nobody = contract(UUID.randomUUID().toString());
        Map<String, Object> extent = contract(body);
        extent.remove("lengthKm");
        Map<String, Object> twice = contract(body);
        String id = make(twice).statusCode(201).extract().path("id");

        make(elsewhere).statusCode(400).body("type", equalTo("urn:problem-type:wrong-contract-reach"));
        make(nobody).statusCode(400).body("type", equalTo("urn:problem-type:unknown-maintenance-body"));
        make(extent).statusCode(400).body("type", equalTo("urn:problem-type:contract-extent-missing"));
        make(twice).statusCode(409).body("type", equalTo("urn:problem-type:contract-number-taken"));
        make(Map.of()).statusCode(400).body("violations.field", hasItems("number", "persons", "reachIds"));
        register("示范保洁公司", "13800000000")
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-office-phone"));
        Calls.asOffice(Demo.OTHER_COUNTY)
                .get("/maintenance-contracts/{id}", id)
                .then()
                .statusCode(404);
    }

    private static String newBody() {
        return register("示范保洁" + NUMBERS.incrementAndGet(), "0662-1234567")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse register(String name, String phone) {
        return Calls.asOffice(Demo.COUNTY)
                .body(Map.of("name", name, "kind", "COMPANY", "divisionCode", Demo.COUNTY, "officePhone", phone))
                .post("/maintenance-bodies")
                .then();
    }

    private static Map<String, Object> contract(String body) {
        return new HashMap<>(Map.of(
                "number",
                "示范-" + NUMBERS.incrementAndGet(),
                "bodyId",
                body,
                "divisionCode",
                Demo.COUNTY,
                "reachIds",
                List.of(Demo.VILLAGE_REACH),
                "persons",
                List.of(Map.of("name", "示范甲", "task", "河面保洁")),
                "standard",
                "每日保洁一次",
                "lengthKm",
                1.5,
                "yuanPerYear",
                20000,
                "validFrom",
                "2025-01-01",
                "validTo",
                "2026-01-01"));
    }

    private static ValidatableResponse make(Map<String, Object> contract) {
        return Calls.asOffice(Demo.COUNTY)
                .body(contract)
                .post("/maintenance-contracts")
                .then();
    }

    private static ValidatableResponse end(String id, String day) {
        return Calls.asOffice(Demo.COUNTY)
                .body(Map.of("validTo", day, "reason", "履约不合格"))
                .post("/maintenance-contracts/{id}/ending", id)
                .then();
    }

    private static ValidatableResponse check(String id, Map<String, Object> found) {
        return Calls.asOffice(Demo.COUNTY)
                .body(found)
                .post("/maintenance-contracts/{id}/checks", id)
                .then();
    }
}
