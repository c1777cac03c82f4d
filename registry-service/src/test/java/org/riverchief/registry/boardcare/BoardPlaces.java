package org.riverchief.registry.boardcare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;

/** Reaches for boards of tests that change who is in office. */
final class BoardPlaces {

    private static final AtomicInteger SEQUENCE = new AtomicInteger(700_000);

    private BoardPlaces() {}

    /** Returns a reach of the village that nobody is appointed for and that lies in no other. */
    static String newReach() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("code", Demo.COUNTY + SEQUENCE.getAndIncrement());
        facts.put("name", "漠阳江（示范测试段）");
        facts.put("waterBodyId", Demo.MAIN_STEM);
        facts.put("divisionCode", Demo.VILLAGE);
        facts.put("bank", "LEFT");
        facts.put("crs", "EPSG:4490");
        facts.put(
                "geometry",
                Map.of("type", "LineString", "coordinates", List.of(List.of(111.98, 22.4), List.of(111.985, 22.395))));
        facts.put("chainageFromKm", 38);
        facts.put("chainageToKm", 39.5);
        facts.put("schematic", true);
        facts.put("verified", false);
        facts.put("validFrom", "2025-01-01");
        return Calls.asOffice(Demo.COUNTY)
                .body(facts)
                .post("/reaches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
