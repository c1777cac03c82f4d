package org.riverchief.registry.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.TestEvents;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class HandoverResourceTest {

    @Inject
    HandoverService handovers;

    @Test
    void opensWhenAnAppointmentGetsItsEndAndIsDueAMonthLater() {
        UUID outgoing = Posts.newChief();
        Posts.end(
                Posts.appoint(outgoing, "GENERAL_CHIEF", "441781106", null, "2025-01-01T00:00:00Z"),
                "2040-01-31T00:00:00Z");

        JsonPath handover = Posts.handoverOf(outgoing);

        assertThat(handover.getString("state")).isEqualTo("OPEN");
        assertThat(handover.getString("dueOn")).isEqualTo("2040-02-29");
        assertThat(handover.getBoolean("overdue")).isFalse();
        assertThat(Database.value("select payload from outbox where type = 'org.riverchief.handover.due.v1'"
                        + " and aggregateid = '%s'".formatted(handover.getString("id"))))
                .satisfies(EventContract.of("registry/handover.due.v1")::assertJsonMatches);
    }

    @Test
    void servesThePackWithTheHashOfItsBytesAndSaysWhatNoSourceGave() {
        UUID outgoing = Posts.newChief();
        Posts.end(
                Posts.appoint(outgoing, "RIVER_CHIEF", Demo.VILLAGE, Demo.VILLAGE_REACH, "2025-01-01T00:00:00Z"),
                "2026-01-01T00:00:00Z");
        JsonPath handover = Posts.handoverOf(outgoing);

        Response pack =
                Calls.asChief(Demo.OTHER_VILLAGE, outgoing).get("/handovers/{id}/pack", handover.getString("id"));

        assertThat(pack.statusCode()).isEqualTo(200);
        assertThat(HashChain.hash(pack.asByteArray()))
                .isEqualTo(handover.getString("packHash"))
                .isEqualTo(pack.getHeader("ETag").replace("\"", ""));
        assertThat(pack.jsonPath().getString("waterQuality.status")).isEqualTo("NOT_AVAILABLE_FROM_SOURCE");
        assertThat(pack.jsonPath().getList("waters.reachId")).containsExactly(Demo.VILLAGE_REACH.toString());
        Calls.asOffice(Demo.OTHER_COUNTY)
                .get("/handovers/{id}/pack", handover.getString("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void isSignedByBothEachAsThemselvesOverTheSamePack() {
        UUID outgoing = Posts.newChief();
        UUID incoming = Posts.newChief();
        Posts.end(
                Posts.appoint(outgoing, "GENERAL_CHIEF", "441781107", null, "2025-01-01T00:00:00Z"),
                "2026-11-01T00:00:00Z");
        Posts.appoint(incoming, "GENERAL_CHIEF", "441781107", null, "2026-11-01T00:00:00Z");
        JsonPath handover = Posts.handoverOf(incoming);
        String id = handover.getString("id");
        String hash = handover.getString("packHash");

        sign(id, Posts.newChief(), hash).statusCode(403).body("type", equalTo("urn:problem-type:not-a-party"));
        sign(id, outgoing, "0".repeat(64)).statusCode(409).body("type", equalTo("urn:problem-type:pack-changed"));
        sign(id, outgoing, hash).statusCode(200).body("state", equalTo("OPEN")).body("signatures", hasSize(1));
        sign(id, outgoing, hash).statusCode(409).body("type", equalTo("urn:problem-type:already-signed"));
        renew(id).statusCode(409).body("type", equalTo("urn:problem-type:handover-signed"));
        sign(id, incoming, hash)
                .statusCode(200)
                .body("state", equalTo("SIGNED"))
                .body("signatures.side", equalTo(List.of("OUTGOING", "INCOMING")))
                .body("signatures.packHash", equalTo(List.of(hash, hash)));

        assertThat(Database.value("select payload from outbox where type = 'org.riverchief.handover.signed.v1'"
                        + " and aggregateid = '%s'".formatted(id)))
                .satisfies(EventContract.of("registry/handover.signed.v1")::assertJsonMatches);
    }

    @Test
    void isSignedOnceThoughBothSignAtTheSameTime() throws Exception {
        UUID outgoing = Posts.newChief();
        UUID incoming = Posts.newChief();
        Posts.end(
                Posts.appoint(outgoing, "GENERAL_CHIEF", "441781108", null, "2025-01-01T00:00:00Z"),
                "2026-11-01T00:00:00Z");
        Posts.appoint(incoming, "GENERAL_CHIEF", "441781108", null, "2026-11-01T00:00:00Z");
        JsonPath handover = Posts.handoverOf(incoming);
        String id = handover.getString("id");
        List<Callable<Integer>> signatures = new ArrayList<>();
        for (UUID chief : List.of(outgoing, incoming, outgoing, incoming)) {
            signatures.add(() ->
                    sign(id, chief, handover.getString("packHash")).extract().statusCode());
        }

        ExecutorService chiefs = Executors.newFixedThreadPool(signatures.size());
        List<Integer> answers = new ArrayList<>();
        for (var answer : chiefs.invokeAll(signatures)) {
            answers.add(answer.get());
        }
        chiefs.shutdown();

        assertThat(answers).containsExactlyInAnyOrder(200, 200, 409, 409);
        assertThat(Database.value("select count(*) from outbox where type = 'org.riverchief.handover.signed.v1'"
                        + " and aggregateid = '%s'".formatted(id)))
                .isEqualTo("1");
    }

    @Test
    void isNotNeededWhenTheSamePersonGoesOn() {
        UUID chief = Posts.newChief();
        Posts.end(
                Posts.appoint(chief, "GENERAL_CHIEF", "441781109", null, "2025-01-01T00:00:00Z"),
                "2026-01-01T00:00:00Z");
        Posts.appoint(chief, "GENERAL_CHIEF", "441781109", null, "2026-01-01T00:00:00Z");

        assertThat(Posts.handoverOf(chief).getString("state")).isEqualTo("NOT_NEEDED");
    }

    @Test
    void opensNoneForRolesTheRuleDoesNotName() {
        UUID keeper = Posts.newChief();
        Posts.end(
                Posts.appoint(keeper, "KEEPER", Demo.VILLAGE, Demo.VILLAGE_REACH, "2025-01-01T00:00:00Z"),
                "2026-01-01T00:00:00Z");

        assertThat(Database.value("select count(*) from handover where outgoing_chief_id = '%s'".formatted(keeper)))
                .isEqualTo("0");
    }

    @Test
    void listsWhatIsOverdueAndTellsOfItOnce() {
        UUID outgoing = Posts.newChief();
        Posts.end(
                Posts.appoint(outgoing, "GENERAL_CHIEF", "441781110", null, "2025-01-01T00:00:00Z"),
                "2025-03-01T00:00:00Z");
        String id = Posts.handoverOf(outgoing).getString("id");

        Calls.asOffice(Demo.COUNTY)
                .queryParam("overdue", true)
                .queryParam("limit", 200)
                .get("/handovers")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.overdue", everyItem(equalTo(true)));
        handovers.tellOverdue(100);
        handovers.tellOverdue(100);
        assertThat(Database.value("select count(*) || min(payload) from outbox where aggregateid = '%s'".formatted(id)
                        + " and type = 'org.riverchief.handover.overdue.v1'"))
                .startsWith("1{")
                .satisfies(
                        told -> EventContract.of("registry/handover.overdue.v1").assertJsonMatches(told.substring(1)));
    }

    @Test
    void carriesOpenProblemsAndOrdersOfTheWater() {
        UUID outgoing = Posts.newChief();
        Posts.end(
                Posts.appoint(outgoing, "RIVER_CHIEF", Demo.TOWN, Demo.TOWN_REACH, "2025-01-01T00:00:00Z"),
                "2026-01-01T00:00:00Z");
        String id = Posts.handoverOf(outgoing).getString("id");
        String open = UUID.randomUUID().toString();
        String closed = UUID.randomUUID().toString();
        String order = UUID.randomUUID().toString();

        problem("reported", open, 1);
        problem("reported", closed, 2);
        problem("dispatched", open, 3);
        problem("closed", closed, 4);
        order("issued", order, 1);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(Database.value("select state from problem_copy where id = '%s'".formatted(closed)))
                    .isEqualTo("CLOSED");
            assertThat(Database.value("select state from problem_copy where id = '%s'".formatted(open)))
                    .isEqualTo("DISPATCHED");
            assertThat(Database.value("select number from order_copy where id = '%s'".formatted(order)))
                    .isNotEmpty();
        });
        renew(id).statusCode(200);

        JsonPath pack =
                Calls.asOffice(Demo.COUNTY).get("/handovers/{id}/pack", id).jsonPath();
        assertThat(pack.getList("openProblems.problemId")).contains(open).doesNotContain(closed);
        assertThat(pack.getInt("counts.closedProblems")).isPositive();
        assertThat(pack.getList("openOrders.orderId")).contains(order);
    }

    @Test
    void carriesHowFarTheStrategiesOfTheWaterAre() {
        UUID strategy = UUID.randomUUID();
        Database.execute("""
                insert into strategy (id, water_body_id, reach_id, division_code, title, version)
                select '%1$s', water_body_id, id, '441781106', '示范一河一策', 0 from reach where id = '%2$s';
                insert into strategy_measure (id, strategy_id, edition_number, code, problem_heads, task_heads,
                    lead_department_code, funds_yuan, due_on, current)
                values (gen_random_uuid(), '%1$s', 1, 'C1', '{}', '{}', 'WATER', 0, '2027-12-31', true);
                insert into strategy_progress (id, strategy_id, measure_code, as_of, planned_percent, actual_percent,
                    evidence, recorded_at, recorded_by)
                values (gen_random_uuid(), '%1$s', 'C1', '2026-06-30', 50, 40, '{}', '2026-07-01', 'test')
                """.formatted(strategy, Demo.id(523)));
        UUID outgoing = Posts.newChief();
        Posts.end(
                Posts.appoint(outgoing, "RIVER_CHIEF", "441781106", Demo.id(523), "2025-01-01T00:00:00Z"),
                "2026-01-01T00:00:00Z");

        JsonPath pack = Calls.asOffice(Demo.COUNTY)
                .get("/handovers/{id}/pack", Posts.handoverOf(outgoing).getString("id"))
                .jsonPath();

        assertThat(pack.getString("strategyProgress[0].strategy")).isEqualTo("示范一河一策");
        assertThat(pack.getFloat("strategyProgress[0].actualPercent")).isEqualTo(40f);
        for (String table : List.of("strategy_progress", "strategy_measure")) {
            Database.execute("delete from %s where strategy_id = '%s'".formatted(table, strategy));
        }
        Database.execute("delete from strategy where id = '%s'".formatted(strategy));
    }

    private static void problem(String verb, String id, long sequence) {
        String json = EventContract.of("patrol/problem.%s.v1".formatted(verb))
                .exampleJson()
                .replace("019ac0de-0000-7000-8000-000000000009", id)
                .replace("019ac0de-0000-7000-8000-000000000001", Demo.TOWN_REACH.toString());
        TestEvents.send(
                "patrol.problem.v1",
                "org.riverchief.problem.%s.v1".formatted(verb),
                "/instances/441781/patrol-service",
                sequence,
                id,
                json);
    }

    private static void order(String verb, String id, long sequence) {
        String json = EventContract.of("notification/order.%s.v1".formatted(verb))
                .exampleJson()
                .replace("019ac0de-0000-7000-8000-000000000011", id)
                .replace("019ac0de-0000-7000-8000-000000000001", Demo.TOWN_REACH.toString());
        TestEvents.send(
                "notification.order.v1",
                "org.riverchief.order.%s.v1".formatted(verb),
                "/instances/441781/notification-service",
                sequence,
                id,
                json);
    }

    private static ValidatableResponse sign(String id, UUID chief, String hash) {
        return Calls.asChief(Demo.COUNTY, chief)
                .body(Map.of("packHash", hash))
                .post("/handovers/{id}/signatures", id)
                .then();
    }

    private static ValidatableResponse renew(String id) {
        return Calls.asOffice(Demo.COUNTY).post("/handovers/{id}/pack", id).then();
    }
}
