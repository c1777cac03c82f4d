package org.riverchief.registry.handover;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;

/** Posts that are held and given up in tests. */
final class Posts {

    private Posts() {}

    static UUID newChief() {
        return UUID.fromString(Calls.asOffice(Demo.COUNTY)
                .body(Map.of("name", "示范人", "post", "镇长", "divisionCode", Demo.COUNTY))
                .post("/chiefs")
                .path("id"));
    }

    /** Appoints and returns the appointment's id. */
    static String appoint(UUID chief, String role, String division, @Nullable UUID reach, String from) {
        Map<String, Object> order = new HashMap<>();
        order.put("chiefId", chief);
        order.put("role", role);
        order.put("divisionCode", division);
        order.put("validFrom", from);
        if (reach != null) {
            order.put("reachId", reach);
        }
        return Calls.asOffice(Demo.COUNTY)
                .body(order)
                .post("/appointments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void end(String appointment, String at) {
        Calls.asOffice(Demo.COUNTY)
                .body(Map.of("endsAt", at))
                .post("/appointments/{id}/ending", appointment)
                .then()
                .statusCode(200);
    }

    /** Returns the one hand-over the chief takes part in. */
    static JsonPath handoverOf(UUID chief) {
        return Calls.asOffice(Demo.COUNTY)
                .queryParam("chief", chief)
                .get("/handovers")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("items[0]");
    }
}
