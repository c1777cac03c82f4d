package org.riverchief.notification.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.riverchief.notification.Supervision.as;
import static org.riverchief.notification.Supervision.orderAbout;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.notification.Problem;
import org.riverchief.notification.Supervision;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.MutableClock;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.TestEvents;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class OrderResourceTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-04T15:59:59Z");
    private static final String COUNTY_OFFICE = Tokens.office(Problem.COUNTY);

    @Inject
    MutableClock clock;

    @BeforeEach
    void reset() {
        Supervision.reset();
        clock.set(NOW);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anOverdueProblemGetsAnOrderThatExplainsItsDeadline() {
        Problem problem = Problem.dueAt(DUE).dispatched(1);

        UUID id = overdue(problem);

        as(COUNTY_OFFICE)
                .get("/orders/" + id)
                .then()
                .statusCode(200)
                .body("order.number", equalTo("441781-2026-000001"))
                .body("order.kind", equalTo("DAILY"))
                .body("order.color", equalTo("YELLOW"))
                .body("order.state", equalTo("ISSUED"))
                .body("order.sourceType", equalTo("PROBLEM_OVERDUE"))
                .body("order.sourceId", equalTo(problem.id.toString()))
                .body("order.leadDepartmentCode", equalTo("WATER"))
                .body("order.leadDivisionCode", equalTo("441781"))
                .body("order.chiefId", equalTo(problem.chiefId.toString()))
                .body("order.dueAt", equalTo("2026-12-11T15:59:59Z"))
                .body("order.deadline.limit", equalTo("P5WD"))
                .body(
                        "order.deadline.countedDays",
                        contains("2026-12-07", "2026-12-08", "2026-12-09", "2026-12-10", "2026-12-11"))
                .body(
                        "deliveries.recipient",
                        containsInAnyOrder("department:WATER@441781", "chief:" + problem.chiefId, "office:441781"))
                .body("deliveries.state", contains("DELIVERED", "DELIVERED", "DELIVERED"));
        EventContract.of("notification/order.issued.v1").assertJsonMatches(payload("org.riverchief.order.issued.v1"));
        assertThat(Database.value("select actor from audit_entry where action = 'order.issue'"))
                .isEqualTo("service:notification-service");
    }

    @Test
    void everybodySeesWhatIsTheirs() {
        Problem water = Problem.dueAt(DUE).dispatched(1);
        Problem farming = Problem.dueAt(DUE).leadBy("AGRI").dispatched(2);
        UUID waterOrder = overdue(water);
        orderAbout(farming);

        list(Tokens.office("441700")).body("items", hasSize(2));
        list(COUNTY_OFFICE).body("items", hasSize(2));
        list(Tokens.inspector("441700")).body("items", hasSize(2));
        list(Tokens.office("441702")).body("items", empty());
        list(Tokens.department("441781", "WATER")).body("items.id", contains(waterOrder.toString()));
        list(Tokens.department("441702", "WATER")).body("items", empty());
        list(Tokens.department("441700", "WATER")).body("items", empty());
        list(Tokens.chief(Problem.VILLAGE, UUID.randomUUID())).body("items", hasSize(2));
        list(Tokens.chief("441702100200", UUID.randomUUID())).body("items", empty());
        list(Tokens.chief("441702100200", water.chiefId)).body("items.id", contains(waterOrder.toString()));
    }

    @Test
    void whatIsNotTheirsDoesNotExist() {
        UUID id = overdue(Problem.dueAt(DUE).dispatched(1));

        as(Tokens.office("441702")).get("/orders/" + id).then().statusCode(404);
        as(Tokens.department("441781", "AGRI")).get("/orders/" + id).then().statusCode(404);
        cancel(Tokens.office("441702"), id, "not mine").statusCode(404);
    }

    @Test
    void aListIsPagedFromTheLatestOn() {
        for (int hour = 1; hour <= 3; hour++) {
            Problem problem = Problem.dueAt(DUE.plus(Duration.ofHours(hour))).dispatched(hour);
            clock.set(DUE.plus(Duration.ofHours(hour)).plusSeconds(60));
            orderAbout(problem);
        }

        String next = as(COUNTY_OFFICE)
                .queryParam("limit", 2)
                .get("/orders")
                .then()
                .body("items.number", contains("441781-2026-000003", "441781-2026-000002"))
                .extract()
                .path("next");

        as(COUNTY_OFFICE)
                .queryParam("limit", 2)
                .queryParam("after", next)
                .get("/orders")
                .then()
                .body("items.number", contains("441781-2026-000001"))
                .body("next", nullValue());
        as(COUNTY_OFFICE).queryParam("after", "nonsense").get("/orders").then().statusCode(400);
        as(COUNTY_OFFICE).queryParam("limit", 0).get("/orders").then().statusCode(400);
    }

    @Test
    void aListIsNarrowedByStateAndSource() {
        Problem problem = Problem.dueAt(DUE).dispatched(1);
        overdue(problem);

        as(COUNTY_OFFICE).queryParam("state", "CLOSED").get("/orders").then().body("items", empty());
        as(COUNTY_OFFICE)
                .queryParam("state", "ISSUED")
                .queryParam("sourceId", problem.id)
                .get("/orders")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void anOfficeCancelsWithAReasonOnce() {
        UUID id = overdue(Problem.dueAt(DUE).dispatched(1));

        cancel(COUNTY_OFFICE, id, "").statusCode(400);
        cancel(COUNTY_OFFICE, id, "误发").statusCode(200).body("state", equalTo("CANCELLED"));
        cancel(COUNTY_OFFICE, id, "误发")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:order-not-open"))
                .body("state", equalTo("CANCELLED"));

        String closed = payload("org.riverchief.order.closed.v1");
        EventContract.of("notification/order.closed.v1").assertJsonMatches(closed);
        assertThat(closed).contains("\"outcome\":\"CANCELLED\"");
    }

    @Test
    void handlingLateReportsRectificationAndClosingClosesTheOrder() {
        Problem problem = Problem.dueAt(DUE).dispatched(1);
        UUID id = overdue(problem);

        problem.handled(2, DUE.plus(Duration.ofDays(2)));
        state(id).body("order.state", equalTo("RECTIFICATION_REPORTED"));
        problem.closed(3, DUE.plus(Duration.ofDays(3)));

        state(id)
                .body("order.state", equalTo("CLOSED"))
                .body("order.outcome", equalTo("RECTIFIED"))
                .body("order.closedAt", equalTo("2026-12-07T15:59:59Z"));
        EventContract.of("notification/order.closed.v1").assertJsonMatches(payload("org.riverchief.order.closed.v1"));
    }

    @Test
    void workFoundWantingReopensTheOrder() {
        Problem problem = Problem.dueAt(DUE).dispatched(1);
        UUID id = overdue(problem);

        problem.handled(2, DUE.plus(Duration.ofDays(2))).dispatched(3);

        state(id).body("order.state", equalTo("ISSUED")).body("order.rectificationReportedAt", nullValue());
    }

    @Test
    void anOrderIsTakenBackWhenNewsOfWorkDoneInTimeComesLate() {
        Problem problem = Problem.dueAt(DUE).dispatched(1);
        UUID id = overdue(problem);

        problem.handled(2, DUE.minusSeconds(1));

        state(id).body("order.state", equalTo("CANCELLED"));
        assertThat(payload("org.riverchief.order.closed.v1")).contains("\"outcome\":\"CANCELLED\"");
    }

    @Test
    void workGivenBackAndThenDoneWithinTheNewDeadlineIsRectifiedNotTakenBack() {
        Problem problem = Problem.dueAt(DUE).dispatched(1);
        UUID id = overdue(problem);
        problem.handled(2, DUE.plus(Duration.ofDays(2)));
        Instant newDeadline = DUE.plus(Duration.ofDays(10));

        problem.nowDueAt(newDeadline).dispatched(3).handled(4, newDeadline.minusSeconds(60));

        state(id).body("order.state", equalTo("RECTIFICATION_REPORTED"));
    }

    @Test
    void publishesTheOrderForOtherServices() {
        UUID id = overdue(Problem.dueAt(DUE).dispatched(1));

        await().until(() -> TestEvents.received("notification.order.v1").stream()
                .anyMatch(record -> record.key().equals(id.toString())));
    }

    @Test
    void theNearestDivisionsRuleWins() {
        Database.execute("""
                insert into order_rule (id, division_code, trigger, step, kind, color, time_limit, valid_from,
                                        source, source_year, evidence)
                values (gen_random_uuid(), '441781', 'PROBLEM_OVERDUE', 1, 'DAILY', 'ORANGE', 'P2WD', '2020-01-01',
                        'county rule', 2020, 'test'),
                       (gen_random_uuid(), '441700', 'PROBLEM_OVERDUE', 1, 'DAILY', 'RED', 'P9WD', '2020-01-01',
                        'city rule', 2020, 'test')""");
        try {
            UUID id = overdue(Problem.dueAt(DUE).dispatched(1));

            state(id).body("order.color", equalTo("ORANGE")).body("order.dueAt", equalTo("2026-12-08T15:59:59Z"));
        } finally {
            Supervision.reset();
            Database.execute("delete from order_rule where division_code is not null");
        }
    }

    private UUID overdue(Problem problem) {
        clock.set(DUE.plusSeconds(60));
        return orderAbout(problem);
    }

    private static ValidatableResponse list(String token) {
        return as(token).get("/orders").then().statusCode(200);
    }

    private static ValidatableResponse state(UUID id) {
        return as(COUNTY_OFFICE).get("/orders/" + id).then().statusCode(200);
    }

    private static ValidatableResponse cancel(String token, UUID id, String reason) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post("/orders/" + id + "/cancellation")
                .then();
    }

    private static String payload(String type) {
        return Database.value("select payload from outbox where type = '%s' order by seq desc limit 1".formatted(type));
    }
}
