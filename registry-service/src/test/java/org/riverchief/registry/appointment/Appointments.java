package org.riverchief.registry.appointment;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.Tokens;

/** Appointments to make in tests, each in a town of its own. */
final class Appointments {

    private static final AtomicInteger TOWNS = new AtomicInteger(600);

    private Appointments() {}

    /** Returns the code of a town nobody is appointed in. */
    static String newTown() {
        String code = Demo.COUNTY + TOWNS.getAndIncrement() % 1000;
        Calls.as(Tokens.admin(Demo.COUNTY))
                .contentType("text/csv; charset=UTF-8")
                .queryParam("validFrom", "2020-01-01")
                .body("code,name,level,parent\n%s,示范镇,town,441781\n".formatted(code))
                .post("/divisions/imports")
                .then()
                .statusCode(200);
        return code;
    }

    static String newChief() {
        return Calls.asOffice(Demo.COUNTY)
                .body(Map.of("name", "示范人", "post", "镇长", "divisionCode", Demo.COUNTY))
                .post("/chiefs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> generalChief(String chief, String town) {
        Map<String, Object> order = new HashMap<>();
        order.put("chiefId", chief);
        order.put("role", "GENERAL_CHIEF");
        order.put("divisionCode", town);
        order.put("validFrom", "2025-01-01T00:00:00+08:00");
        return order;
    }

    static ValidatableResponse post(Map<String, Object> order) {
        return Calls.asOffice(Demo.COUNTY).body(order).post("/appointments").then();
    }

    static ValidatableResponse end(String id, Map<String, Object> ending) {
        return Calls.asOffice(Demo.COUNTY)
                .body(ending)
                .post("/appointments/{id}/ending", id)
                .then();
    }
}
