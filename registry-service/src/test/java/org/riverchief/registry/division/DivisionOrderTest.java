package org.riverchief.registry.division;

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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.registry.Waters;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class DivisionOrderTest {

    private static final AtomicInteger TOWNS = new AtomicInteger(700);
    private static final String DAY = "2026-01-01";

    private String town;
    private String other;
    private String reach;
    private String appointment;

    @BeforeEach
    void register() {
        town = newTown();
        other = newTown();
        String river = Waters.river("示范并镇河");
        reach = Waters.register(Waters.reach(river, town, 0, 5));
        appointment = Waters.chief(reach, town, "2025-01-01");
    }

    @Test
    void renamesAndKeepsTheFormerName() {
        post("/divisions/%s/renaming".formatted(town), Map.of("name", "示范新镇", "since", DAY))
                .statusCode(200)
                .body("name", equalTo("示范新镇"))
                .body("formerNames.name", equalTo(List.of("示范镇")));
        get("/divisions/%s?at=2025-12-31".formatted(town)).statusCode(200).body("name", equalTo("示范镇"));
        get("/divisions?parent=%s&limit=200&at=2025-12-31".formatted(Waters.COUNTY))
                .body("items.find { it.code == '%s' }.name".formatted(town), equalTo("示范镇"));
        post("/divisions/%s/renaming".formatted(town), Map.of("name", "示范旧镇", "since", "2024-01-01"))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:edition-out-of-order"));
    }

    @Test
    void endsADivisionOnlyWhenNothingIsLeft() {
        post("/divisions/%s/ending".formatted(town), Map.of("validTo", DAY))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:still-in-use"))
                .body("holders.kind", hasItems("reach", "appointment"));
        post("/divisions/%s/ending".formatted(other), Map.of("validTo", DAY)).statusCode(200);

        get("/divisions/%s?at=2025-12-31".formatted(other)).statusCode(200);
        get("/divisions/%s?at=%s".formatted(other, DAY)).statusCode(404);
        get("/divisions?parent=%s&limit=200&at=%s".formatted(Waters.COUNTY, DAY))
                .body("items.code", not(hasItem(other)))
                .body("items.code", hasItem(town));
        post("/divisions/%s/ending".formatted(other), Map.of("validTo", DAY))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:division-ended"));
    }

    @Test
    void mergesATownWithItsReachesAndEndsItsAppointmentsOnlyWhenTold() {
        reorganize(order(Map.of(town, List.of(other)), false))
                .statusCode(409)
                .body("holders.id", equalTo(List.of(appointment)));

        reorganize(order(Map.of(town, List.of(other)), true))
                .statusCode(200)
                .body("[0].validTo", equalTo(DAY))
                .body("[0].successions[0].successorCode", equalTo(other));

        get("/reaches/%s?at=2025-12-31".formatted(reach)).body("divisionCode", equalTo(town));
        get("/reaches/%s?at=%s".formatted(reach, DAY)).body("divisionCode", equalTo(other));
        get("/appointments/" + appointment).body("validTo", equalTo("2025-12-31T16:00:00Z"));
        get("/divisions/" + other).body("successions[0].predecessorCode", equalTo(town));
    }

    @Test
    void splitsATownAndAsksWhereEachReachGoes() {
        String third = String.valueOf(Waters.COUNTY + TOWNS.getAndIncrement());
        Map<String, Object> order = order(Map.of(town, List.of(other, third)), true);
        order.put("register", List.of(Map.of("code", third, "name", "示范分镇", "functionalZone", true)));
        reorganize(order).statusCode(409).body("holders.id", equalTo(List.of(reach)));

        order.put("reachMoves", List.of(Map.of("reachId", reach, "to", third)));
        reorganize(order).statusCode(200);

        get("/reaches/%s?at=%s".formatted(reach, DAY)).body("divisionCode", equalTo(third));
        get("/divisions/" + third).body("functionalZone", equalTo(true));
    }

    @Test
    void letsATownGoOnThatGivesSomethingUp() {
        reorganize(order(Map.of(town, List.of(town, other)), false)).statusCode(200);

        get("/reaches/%s?at=%s".formatted(reach, DAY)).body("divisionCode", equalTo(town));
        get("/divisions/%s?at=%s".formatted(town, DAY)).statusCode(200);
    }

    @Test
    void refusesSuccessionsThatCannotBe() {
        reorganize(order(Map.of(town, List.of(Waters.COUNTY)), true))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-succession"));
        reorganize(order(Map.of(town, List.of(Demo.TOWN)), true)).statusCode(404);
        Map<String, Object> again = order(Map.of(town, List.of(other)), true);
        again.put("register", List.of(Map.of("code", other, "name", "示范", "functionalZone", false)));
        reorganize(again).statusCode(409).body("type", equalTo("urn:problem-type:division-exists"));
        reorganize(Map.of()).statusCode(400);
    }

    private static Map<String, Object> order(Map<String, List<String>> successors, boolean endAppointments) {
        Map<String, Object> order = new HashMap<>();
        order.put("effectiveOn", DAY);
        order.put("document", "示范文号");
        order.put("register", List.of());
        order.put(
                "successions",
                successors.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().map(to -> Map.of("from", entry.getKey(), "to", to)))
                        .toList());
        order.put("reachMoves", List.of());
        order.put("endAppointments", endAppointments);
        return order;
    }

    private static ValidatableResponse reorganize(Map<String, Object> order) {
        return post("/divisions/reorganizations", order);
    }

    private static ValidatableResponse post(String path, Map<String, Object> body) {
        return Calls.as(Tokens.admin(Waters.COUNTY)).body(body).post(path).then();
    }

    private static ValidatableResponse get(String path) {
        return Calls.asOffice(Waters.COUNTY).get(path).then();
    }

    private static String newTown() {
        String code = Waters.COUNTY + TOWNS.getAndIncrement();
        Calls.as(Tokens.admin(Waters.COUNTY))
                .contentType("text/csv; charset=UTF-8")
                .queryParam("validFrom", "2020-01-01")
                .body("code,name,level,parent\n%s,示范镇,town,%s\n".formatted(code, Waters.COUNTY))
                .post("/divisions/imports")
                .then()
                .statusCode(200);
        return code;
    }
}
