package org.riverchief.registry.board;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;

/** Boards to register in tests. */
public final class Boards {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private Boards() {}

    /** Returns the facts of a complete board at a village's reach, to be changed at will. */
    public static Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", "示范-%04d".formatted(NUMBERS.incrementAndGet()));
        facts.put("divisionCode", Demo.VILLAGE);
        facts.put("reachId", Demo.VILLAGE_REACH);
        facts.put("bank", "LEFT");
        facts.put("crs", "EPSG:4490");
        facts.put("longitude", 111.98);
        facts.put("latitude", 22.4);
        facts.put("content", content());
        return facts;
    }

    public static Map<String, Object> content() {
        Map<String, Object> content = new HashMap<>();
        content.put("duties", "组织日常保洁，巡查并上报问题");
        content.put("overview", "漠阳江（示范段）");
        content.put("goals", "水清、岸绿、无四乱");
        content.put("supervisionPhone", "0662-1234567");
        content.put("start", "示范桥");
        content.put("end", "示范闸");
        content.put("lengthKm", 1.5);
        content.put("forbiddenActs", List.of("乱占", "乱采 <砂>", "乱堆", "乱建"));
        content.put("issuer", "示范河长办");
        content.put("issuedOn", "2025-06-01");
        content.put("map", true);
        return content;
    }

    public static ValidatableResponse post(Map<String, Object> facts) {
        return Calls.asOffice(Demo.COUNTY).body(facts).post("/boards").then();
    }

    public static ValidatableResponse publish(String id) {
        return Calls.asOffice(Demo.COUNTY).post("/boards/{id}/publication", id).then();
    }

    /** Returns the id of a published board. */
    public static String published() {
        return published(facts());
    }

    public static String published(Map<String, Object> facts) {
        String id = post(facts).statusCode(201).extract().path("id");
        publish(id).statusCode(200);
        return id;
    }
}
