package org.riverchief.registry;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Waters with reaches and chiefs of their own, in a county no demo data lies in. */
public final class Waters {

    public static final String COUNTY = "441721";
    public static final String TOWN = "441721100";
    public static final String OTHER_TOWN = "441721101";

    private static final AtomicInteger SEQUENCE = new AtomicInteger(200_000);

    private Waters() {}

    /** Registers a river and returns its id. */
    public static String river(String name) {
        return water(name, "RIVER");
    }

    /** Registers a water whose kilometres count from its source and returns its id. */
    public static String water(String name, String kind) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", name + UUID.randomUUID());
        facts.put("kind", kind);
        facts.put("divisionCode", COUNTY);
        facts.put("chainageOrigin", "SOURCE");
        facts.put("verified", false);
        facts.put("validFrom", "2024-01-01");
        facts.put("figures", List.of());
        return created("/water-bodies", facts);
    }

    /** Returns the facts of a reach since 2025, drawn eastward a hundredth of a degree per kilometre. */
    public static Map<String, Object> reach(String water, String division, double fromKm, double toKm) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("code", COUNTY + SEQUENCE.getAndIncrement());
        facts.put("name", "示范段 %s-%s".formatted(fromKm, toKm));
        facts.put("waterBodyId", water);
        facts.put("divisionCode", division);
        facts.put("bank", "BOTH");
        facts.put("crs", "EPSG:4490");
        facts.put(
                "geometry",
                Map.of(
                        "type",
                        "LineString",
                        "coordinates",
                        List.of(List.of(111 + fromKm / 100, 21.6), List.of(111 + toKm / 100, 21.6))));
        facts.put("chainageFromKm", fromKm);
        facts.put("chainageToKm", toKm);
        facts.put("schematic", true);
        facts.put("verified", false);
        facts.put("validFrom", "2025-01-01");
        return facts;
    }

    /** Registers a reach and returns its id. */
    public static String register(Map<String, Object> reach) {
        return created("/reaches", reach);
    }

    /** Registers a reach within another and returns its id. */
    public static String within(String parent, String water, String division, double fromKm, double toKm) {
        Map<String, Object> facts = reach(water, division, fromKm, toKm);
        facts.put("parentReachId", parent);
        return register(facts);
    }

    /** Appoints somebody river chief of the reach since the day and returns the appointment. */
    public static String chief(String reach, String division, String since) {
        String chief = created("/chiefs", Map.of("name", "示范人", "post", "示范职务", "divisionCode", division));
        return created(
                "/appointments",
                Map.of(
                        "chiefId",
                        chief,
                        "role",
                        "RIVER_CHIEF",
                        "divisionCode",
                        division,
                        "reachId",
                        reach,
                        "validFrom",
                        since + "T00:00:00+08:00"));
    }

    public static String created(String path, Map<String, Object> facts) {
        return post(path, facts).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse post(String path, Map<String, Object> facts) {
        return Calls.asOffice(COUNTY).body(facts).post(path).then();
    }
}
