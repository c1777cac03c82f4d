package org.riverchief.registry.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.registry.strategy.Strategies;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class FundResourceTest {

    @Test
    void keepsPlannedAllocatedAndSpentApartToTheFen() {
        String id = plan(item("COUNTY", "MAINTENANCE", "100000.10"));

        book(id, "ALLOCATED", "80000.05").statusCode(201);
        book(id, "SPENT", "50000.01").statusCode(201);
        book(id, "SPENT", "-0.01")
                .statusCode(201)
                .body("plannedYuan", equalTo(100000.10f))
                .body("allocatedYuan", equalTo(80000.05f))
                .body("spentYuan", equalTo(50000.0f))
                .body("overspent", equalTo(false));

        Calls.asOffice(Demo.COUNTY)
                .get("/fund-items/{id}/entries", id)
                .then()
                .statusCode(200)
                .body("items.kind", contains("ALLOCATED", "SPENT", "SPENT"));
    }

    @Test
    void sumsUpAYear() {
        String town = "441704110";
        Map<String, Object> own = item("COUNTY", "MAINTENANCE", "1000");
        Map<String, Object> social = item("SOCIAL", "TREATMENT", "1000");
        social.put("partnerKind", "ENTERPRISE");
        social.put("partnerName", "示范企业");
        List.of(own, social).forEach(fund -> fund.put("divisionCode", town));
        String ownId = plan(own, Demo.OTHER_COUNTY);
        String socialId = plan(social, Demo.OTHER_COUNTY);
        book(ownId, "ALLOCATED", "600", Demo.OTHER_COUNTY).statusCode(201);
        book(ownId, "SPENT", "300", Demo.OTHER_COUNTY).statusCode(201);
        book(socialId, "ALLOCATED", "200", Demo.OTHER_COUNTY).statusCode(201);

        Calls.asOffice(Demo.CITY)
                .queryParam("division", town)
                .queryParam("year", 2025)
                .get("/fund-report")
                .then()
                .statusCode(200)
                .body("plannedYuan", equalTo(2000.0f))
                .body("executionRate", equalTo(0.375f))
                .body("allocationRate", equalTo(0.4f))
                .body("socialShare", equalTo(0.25f))
                .body("maintenanceSpentYuan", equalTo(300.0f));
        Calls.asOffice(Demo.COUNTY)
                .queryParam("division", town)
                .get("/fund-report")
                .then()
                .statusCode(404);
    }

    @Test
    void dividesMaintenanceByTheKilometresOfTheWater() {
        ValidatableResponse report = Calls.asOffice(Demo.CITY)
                .queryParam("waterBody", Demo.MAIN_STEM)
                .queryParam("year", 2001)
                .get("/fund-report")
                .then()
                .statusCode(200);

        float lengthKm = report.extract().path("lengthKm");
        assertThat(lengthKm).isEqualTo(199.0f);
        report.body("maintenanceYuanPerKm", equalTo(0.0f)).body("$", not(hasKey("executionRate")));
    }

    @Test
    void belongsToAMeasureOfAStrategyInForce() {
        String strategy = Strategies.inForce();
        Map<String, Object> known = item("CITY", "TREATMENT", "10");
        known.put("strategyId", strategy);
        known.put("measureCode", "M1");
        Map<String, Object> unknown = new HashMap<>(known);
        unknown.put("measureCode", "M9");
        Map<String, Object> without = item("CITY", "TREATMENT", "10");
        without.put("measureCode", "M1");

        String id = plan(known);
        post(unknown, Demo.COUNTY).statusCode(404);
        post(without, Demo.COUNTY).statusCode(400).body("type", equalTo("urn:problem-type:measure-without-strategy"));
        Calls.asOffice(Demo.COUNTY)
                .queryParam("strategy", strategy)
                .queryParam("year", 2025)
                .get("/fund-items")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @Test
    void cancelsNoMoreThanWasBookedHoweverManyTry() throws Exception {
        String id = plan(item("COUNTY", "MAINTENANCE", "100"));
        book(id, "ALLOCATED", "10").statusCode(201);
        ExecutorService offices = Executors.newFixedThreadPool(6);
        Callable<Integer> cancel = () -> book(id, "ALLOCATED", "-10").extract().statusCode();

        List<Future<Integer>> answers = offices.invokeAll(List.of(cancel, cancel, cancel, cancel, cancel, cancel));
        offices.shutdown();

        int accepted = 0;
        for (Future<Integer> answer : answers) {
            accepted += answer.get() == 201 ? 1 : 0;
        }
        assertThat(accepted).isEqualTo(1);
    }

    @Test
    void refusesWhatIsWrong() {
        Map<String, Object> nobody = item("SOCIAL", "TREATMENT", "10");
        Map<String, Object> purpose = item("COUNTY", "PARTY", "10");
        String id = plan(item("COUNTY", "MAINTENANCE", "100"));

        post(nobody, Demo.COUNTY).statusCode(400).body("type", equalTo("urn:problem-type:wrong-fund-partner"));
        post(purpose, Demo.COUNTY).statusCode(400).body("type", equalTo("urn:problem-type:unknown-fund-purpose"));
        post(item("COUNTY", "OTHER", "10"), Demo.OTHER_COUNTY).statusCode(404);
        post(Map.of(), Demo.COUNTY).statusCode(400).body("violations.field", hasItems("plannedYuan", "source"));
        book(id, "SPENT", "0").statusCode(400).body("type", equalTo("urn:problem-type:invalid-amount"));
        book(id, "SPENT", "-5").statusCode(409).body("type", equalTo("urn:problem-type:cancels-too-much"));
        book(id, "SPENT", "5.005").statusCode(400);
        book(id, "SPENT", "5", Demo.OTHER_COUNTY).statusCode(404);
    }

    private static String plan(Map<String, Object> item) {
        return plan(item, Demo.COUNTY);
    }

    private static String plan(Map<String, Object> item, String office) {
        return post(item, office).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse post(Map<String, Object> item, String office) {
        return Calls.asOffice(office).body(item).post("/fund-items").then();
    }

    private static ValidatableResponse book(String id, String kind, String amount) {
        return book(id, kind, amount, Demo.COUNTY);
    }

    private static ValidatableResponse book(String id, String kind, String amount, String office) {
        return Calls.asOffice(office)
                .body(Map.of(
                        "kind",
                        kind,
                        "amountYuan",
                        new BigDecimal(amount),
                        "bookedOn",
                        "2025-05-01",
                        "reference",
                        "示范文号"))
                .post("/fund-items/{id}/entries", id)
                .then();
    }

    private static Map<String, Object> item(String source, String purpose, String planned) {
        return new HashMap<>(Map.of(
                "divisionCode",
                Demo.COUNTY,
                "year",
                2025,
                "source",
                source,
                "purposeCode",
                purpose,
                "plannedYuan",
                new BigDecimal(planned)));
    }
}
