package org.riverchief.e2e;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Where things are in the demo data. */
final class Demo {

    private Demo() {}

    record Reach(String id, List<List<Number>> line) {}

    /** Returns the one reach of a village chief, once patrol-service knows it too. */
    static Reach reachOf(Account chief) {
        JsonPath reaches = chief.request()
                .get("/api/registry/v1/reaches")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return new Reach(reaches.getString("items[0].id"), reaches.getList("items[0].geometry.coordinates"));
    }

    /** Returns the latest score of the chief as JSON text, or an empty object when there is none yet. */
    static String currentScore(Account chief) {
        String id = chief.request().get("/api/assessment/v1/scores").path("items[0].id");
        return id == null
                ? "{}"
                : chief.request().get("/api/assessment/v1/scores/" + id).asString();
    }

    /** Returns the id of the order that a problem led to, or null. */
    static String orderOf(Account office, UUID problem) {
        return office.request()
                .queryParam("limit", 200)
                .get("/api/supervision/v1/orders")
                .path("items.find { it.sourceId == '%s' }?.id".formatted(problem));
    }

    static void waitUntilReady(Account chief) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> chief.request().get("/api/patrol/v1/patrols").statusCode() == 200);
    }
}
