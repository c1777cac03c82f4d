package org.riverchief.registry.strategyprogress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.registry.strategy.Strategies;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.TestEvents;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class StrategyProgressTest {

    @Test
    void showsWhereEachMeasureStandsByItsLatestEntry() {
        String id = Strategies.inForce();
        record(office(), id, entry("M1", "2025-03-31", 40, 30)).statusCode(201);
        record(office(), id, entry("M1", "2025-06-30", 100, 80)).statusCode(201);
        record(office(), id, entry("M1", "2025-05-31", 70, 60)).statusCode(201);

        office().get("/strategies/{id}/measures", id)
                .then()
                .statusCode(200)
                .body("measureCode", contains("M1", "M2"))
                .body("[0].actualPercent", equalTo(80f))
                .body("[0].asOf", equalTo("2025-06-30"))
                .body("[0].overdue", equalTo(true))
                .body("[1].actualPercent", equalTo(0))
                .body("[1].problemHeads", contains("ECOLOGY", "POLLUTION"));
        office().queryParam("limit", 2)
                .get("/strategies/{id}/progress", id)
                .then()
                .statusCode(200)
                .body("items.asOf", contains("2025-06-30", "2025-05-31"));
    }

    @Test
    void sumsUpByHead() {
        Map<String, Object> before = pollution();
        String id = Strategies.inForce();
        record(office(), id, entry("M1", "2025-06-30", 100, 100)).statusCode(201);

        Map<String, Object> after = pollution();

        assertThat(number(after, "strategies") - number(before, "strategies")).isEqualTo(1);
        assertThat(number(after, "measures") - number(before, "measures")).isEqualTo(2);
        assertThat(number(after, "done") - number(before, "done")).isEqualTo(1);
        office().queryParam("by", "TASK")
                .get("/strategy-progress")
                .then()
                .statusCode(200)
                .body("$", hasSize(7))
                .body("find { it.code == 'WATER_ECOLOGY' }.measures", greaterThanOrEqualTo(1));
        office().queryParam("division", Demo.OTHER_COUNTY)
                .get("/strategy-progress")
                .then()
                .statusCode(404);
    }

    @Test
    void takesReportsOfTheLeadingDepartmentAndOfNoOther() {
        String id = Strategies.inForce();

        record(Calls.as(Tokens.department(Demo.COUNTY, "EEB")), id, entry("M1", "2025-03-31", 40, 30))
                .statusCode(201);
        record(Calls.as(Tokens.department(Demo.COUNTY, "WATER")), id, entry("M1", "2025-03-31", 40, 30))
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:not-the-lead"));
    }

    @Test
    void refusesWhatIsWrong() {
        String id = Strategies.inForce();
        String draft = Strategies.post(Strategies.draft()).extract().path("id");

        record(office(), id, entry("M9", "2025-03-31", 40, 30)).statusCode(404);
        record(office(), draft, entry("M1", "2025-03-31", 40, 30)).statusCode(404);
        record(office(), id, entry("M1", "2099-03-31", 40, 30))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:progress-in-the-future"));
        record(office(), id, entry("M1", "2025-03-31", 40, 130)).statusCode(400);
        record(Calls.asOffice(Demo.OTHER_COUNTY), id, entry("M1", "2025-03-31", 40, 30))
                .statusCode(404);
    }

    @Test
    void tellsOtherServicesAsTheContractSays() {
        String id = Strategies.inForce();
        record(office(), id, entry("M2", "2025-06-30", 50, 50)).statusCode(201);

        List<ConsumerRecord<String, byte[]>> events =
                await().atMost(Duration.ofSeconds(20)).until(() -> of(id), found -> found.size() == 5);

        assertThat(events).allSatisfy(event -> {
            String type = TestEvents.header(event, "ce_type").replace("org.riverchief.", "");
            EventContract.of("registry/" + type).assertJsonMatches(new String(event.value(), UTF_8));
        });
        assertThat(TestEvents.header(events.get(4), "ce_type")).isEqualTo("org.riverchief.strategy.progressed.v1");
    }

    private static List<ConsumerRecord<String, byte[]>> of(String id) {
        return TestEvents.received("registry.strategy.v1").stream()
                .filter(event -> event.key().equals(id))
                .toList();
    }

    private static Map<String, Object> pollution() {
        return office().get("/strategy-progress")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.code == 'POLLUTION' }");
    }

    private static int number(Map<String, Object> row, String field) {
        return (int) row.get(field);
    }

    private static RequestSpecification office() {
        return Calls.asOffice(Demo.COUNTY);
    }

    private static ValidatableResponse record(RequestSpecification caller, String id, Map<String, Object> entry) {
        return caller.body(entry).post("/strategies/{id}/progress", id).then();
    }

    private static Map<String, Object> entry(String measure, String asOf, int planned, int actual) {
        return new HashMap<>(Map.of(
                "measureCode", measure,
                "asOf", asOf,
                "plannedPercent", planned,
                "actualPercent", actual,
                "spentYuan", 1000,
                "evidence", List.of("示范文号1号")));
    }
}
