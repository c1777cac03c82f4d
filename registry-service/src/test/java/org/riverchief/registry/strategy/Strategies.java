package org.riverchief.registry.strategy;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;

/** Strategies to draft in tests, each for a water of its own. */
public final class Strategies {

    private static final AtomicInteger WATERS = new AtomicInteger();

    private Strategies() {}

    /** Returns the id of a new water of the county that nobody is appointed for. */
    public static String newWater() {
        return Calls.asOffice(Demo.COUNTY)
                .body(Map.of(
                        "name",
                        "示范河" + WATERS.incrementAndGet(),
                        "kind",
                        "RIVER",
                        "divisionCode",
                        Demo.COUNTY,
                        "parentId",
                        Demo.MAIN_STEM,
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

    /** Returns a draft that keeps all rules, to be changed at will. */
    public static Map<String, Object> draft() {
        Map<String, Object> draft = new HashMap<>();
        draft.put("waterBodyId", newWater());
        draft.put("divisionCode", Demo.COUNTY);
        draft.put("title", "示范河一河一策（2025—2026）");
        draft.put("text", text());
        return draft;
    }

    public static Map<String, Object> text() {
        Map<String, Object> text = new HashMap<>();
        text.put("periodFrom", 2025);
        text.put("periodTo", 2026);
        text.put("targetClass", "II");
        text.put("content", content());
        return text;
    }

    /** Returns lists in which M1 serves pollution and M2 serves pollution and ecology. */
    public static Map<String, Object> content() {
        Map<String, Object> content = new HashMap<>();
        content.put("overview", "示范");
        content.put(
                "problems",
                List.of(
                        Map.of("code", "P1", "head", "POLLUTION", "description", "排污口未整治"),
                        Map.of("code", "P2", "head", "ECOLOGY", "description", "岸线硬化")));
        List<Map<String, Object>> years =
                List.of(Map.of("year", 2025, "target", "整治一半"), Map.of("year", 2026, "target", "全部整治"));
        content.put(
                "goals",
                List.of(
                        Map.of(
                                "code",
                                "G1",
                                "problemCodes",
                                List.of("P1"),
                                "indicator",
                                "排污口",
                                "target",
                                "0",
                                "years",
                                years),
                        Map.of(
                                "code",
                                "G2",
                                "problemCodes",
                                List.of("P2"),
                                "indicator",
                                "生态岸线",
                                "target",
                                "80%",
                                "years",
                                years)));
        content.put(
                "tasks",
                List.of(
                        Map.of(
                                "code",
                                "T1",
                                "head",
                                "POLLUTION_CONTROL",
                                "goalCodes",
                                List.of("G1"),
                                "description",
                                "截污"),
                        Map.of(
                                "code",
                                "T2",
                                "head",
                                "WATER_ECOLOGY",
                                "goalCodes",
                                List.of("G2"),
                                "description",
                                "修复")));
        content.put(
                "measures",
                List.of(
                        measure("M1", List.of("T1"), "EEB", "2025-06-30"),
                        measure("M2", List.of("T1", "T2"), "WATER", "2026-12-31")));
        content.put(
                "responsibilities",
                List.of(Map.of("code", "R1", "measureCodes", List.of("M1", "M2"), "responsible", "县级河长")));
        return content;
    }

    private static Map<String, Object> measure(String code, List<String> tasks, String lead, String dueOn) {
        return Map.of(
                "code", code,
                "taskCodes", tasks,
                "description", "示范措施",
                "leadDepartmentCode", lead,
                "assistDepartmentCodes", List.of(),
                "fundsYuan", 1_000_000.50,
                "dueOn", dueOn);
    }

    public static ValidatableResponse post(Map<String, Object> draft) {
        return Calls.asOffice(Demo.COUNTY).body(draft).post("/strategies").then();
    }

    public static ValidatableResponse office(String id, String act, Map<String, Object> body) {
        return Calls.asOffice(Demo.COUNTY)
                .body(body)
                .post("/strategies/{id}/" + act, id)
                .then();
    }

    public static ValidatableResponse approve(String id) {
        return Calls.asChief(Demo.COUNTY, Demo.COUNTY_CHIEF)
                .post("/strategies/{id}/approval", id)
                .then();
    }

    /** Returns the id of a strategy in force. */
    public static String inForce() {
        return inForce(post(draft()).statusCode(201).extract().path("id"));
    }

    /** Brings the latest edition of a strategy in force. */
    public static String inForce(String id) {
        office(id, "submission", Map.of()).statusCode(200);
        approve(id).statusCode(200);
        office(id, "commencement", Map.of()).statusCode(200);
        return id;
    }
}
