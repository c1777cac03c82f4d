package org.riverchief.registry.reach;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;

/** Reaches to register in tests. */
final class Reaches {

    private static final AtomicInteger SEQUENCE = new AtomicInteger(100_000);

    private Reaches() {}

    static String newCode() {
        return Demo.COUNTY + SEQUENCE.getAndIncrement();
    }

    /** Returns the facts of a valid reach of a village, to be changed at will. */
    static Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("code", newCode());
        facts.put("name", "漠阳江(示范测试段)");
        facts.put("waterBodyId", Demo.MAIN_STEM);
        facts.put("divisionCode", Demo.VILLAGE);
        facts.put("bank", "LEFT");
        facts.put("crs", "EPSG:4490");
        facts.put("geometry", line(List.of(111.98, 22.4), List.of(111.985, 22.395)));
        facts.put("chainageFromKm", 38);
        facts.put("chainageToKm", 39.5);
        facts.put("parentReachId", Demo.TOWN_REACH);
        facts.put("schematic", true);
        facts.put("verified", false);
        facts.put("validFrom", "2025-06-01");
        return facts;
    }

    static Map<String, Object> with(String field, Object value) {
        Map<String, Object> facts = facts();
        facts.put(field, value);
        return facts;
    }

    static Map<String, Object> line(List<Double> from, List<Double> to) {
        return Map.of("type", "LineString", "coordinates", List.of(from, to));
    }

    static ValidatableResponse post(Map<String, Object> facts) {
        return Calls.asOffice(Demo.COUNTY).body(facts).post("/reaches").then();
    }

    static ValidatableResponse put(String id, Map<String, Object> facts) {
        return Calls.asOffice(Demo.COUNTY).body(facts).put("/reaches/{id}", id).then();
    }
}
