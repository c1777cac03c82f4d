package org.riverchief.registry.boardcare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.registry.board.Boards;
import org.riverchief.registry.rule.BoardRule;
import org.riverchief.registry.rule.DayKind;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.MutableClock;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.TestEvents;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class BoardCareTest {

    private static final AtomicInteger NAMES = new AtomicInteger();

    @Inject
    StaleBoardSweeper sweeper;

    @Inject
    MutableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void findsABoardStaleWhenItsChiefsChangedAndTheTimeIsUp() {
        String reach = newReach();
        String leaving = appoint(reach, newChief());
        Map<String, Object> facts = Boards.facts();
        facts.put("reachId", reach);
        String board = Boards.published(facts);
        sweeper.sweep();
        get(board).body("outdatedOn", nullValue());

        end(leaving);
        appoint(reach, newChief());
        clock.advance(Duration.ofDays(15));
        sweeper.sweep();
        get(board).body("stale", equalTo(false)).body("outdatedOn", equalTo(day(-15)));

        clock.advance(Duration.ofDays(1));
        sweeper.sweep();
        sweeper.sweep();
        get(board).body("stale", equalTo(true)).body("updateDueOn", equalTo(day(-1)));
        assertThat(changes(board)).containsExactly("PUBLISHED", "STALE");
        Calls.asOffice(Demo.COUNTY)
                .queryParam("stale", true)
                .queryParam("limit", 200)
                .get("/boards")
                .then()
                .body("items.id", hasItem(board));

        Boards.publish(board)
                .statusCode(200)
                .body("publishedEdition", equalTo(2))
                .body("stale", equalTo(false))
                .body("outdatedOn", nullValue());
    }

    @Test
    void doesNotGuessTheLastDayWhileTheWorkingCalendarIsMissing() {
        clock.set(Instant.parse("2081-03-03T02:00:00Z"));
        Calls.asOffice(Demo.COUNTY).body(workingDayRule()).post("/rules").then().statusCode(201);
        String reach = newReach();
        String leaving = appoint(reach, newChief());
        Map<String, Object> facts = Boards.facts();
        facts.put("reachId", reach);
        String board = Boards.published(facts);

        end(leaving);
        clock.advance(Duration.ofDays(60));
        sweeper.sweep();

        get(board)
                .body("outdatedOn", equalTo("2081-03-03"))
                .body("updateDueOn", nullValue())
                .body("stale", equalTo(false));
    }

    @Test
    void tellsOfDamageAndRepairOnceEach() {
        String board = Boards.published();

        inspect(board, Map.of("condition", "DAMAGED", "note", "被车撞歪", "upToDate", true))
                .statusCode(201);
        inspect(board, Map.of("condition", "DAMAGED")).statusCode(201);
        get(board).body("condition", equalTo("DAMAGED"));
        inspect(board, Map.of("condition", "INTACT")).statusCode(201);

        get(board).body("condition", equalTo("INTACT"));
        assertThat(changes(board)).containsExactly("PUBLISHED", "DAMAGED", "REPAIRED");
        Calls.asOffice(Demo.COUNTY)
                .queryParam("limit", 2)
                .get("/boards/{id}/inspections", board)
                .then()
                .statusCode(200)
                .body("items.condition", contains("INTACT", "DAMAGED"));
    }

    @Test
    void letsAnInspectionThatArrivesLateNotOverruleANewerOne() {
        String board = Boards.published();
        inspect(board, Map.of("condition", "INTACT")).statusCode(201);

        inspect(
                        board,
                        Map.of(
                                "condition",
                                "MISSING",
                                "inspectedAt",
                                clock.instant().minusSeconds(3600).toString()))
                .statusCode(201);

        get(board).body("condition", equalTo("INTACT"));
        inspect(
                        board,
                        Map.of(
                                "condition",
                                "MISSING",
                                "inspectedAt",
                                clock.instant().plusSeconds(3600).toString()))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:inspection-in-the-future"));
        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(Map.of("condition", "INTACT"))
                .post("/boards/{id}/inspections", board)
                .then()
                .statusCode(404);
    }

    @Test
    void countsBoardsPerVillageAndRiver() {
        ValidatableResponse answer = Calls.asOffice(Demo.COUNTY)
                .queryParam("division", Demo.OTHER_VILLAGE)
                .get("/board-densities")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].waterBodyName", equalTo("漠阳江"))
                .body("items[0].boards", equalTo(0));
        int required = answer.extract().path("items[0].required");
        answer.body("items[0].missing", equalTo(required));
        Calls.asOffice(Demo.OTHER_COUNTY)
                .queryParam("division", Demo.OTHER_VILLAGE)
                .get("/board-densities")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void asksForOneBoardMoreForEveryEightKilometresBegun() {
        BoardRule rule = new BoardRule(Set.of(), Set.of("RIVER_CHIEF"), 15, DayKind.CALENDAR, 1, BigDecimal.valueOf(8));

        assertThat(BoardDensityQueries.required(new BigDecimal("0.4"), rule)).isEqualTo(1);
        assertThat(BoardDensityQueries.required(new BigDecimal("8"), rule)).isEqualTo(1);
        assertThat(BoardDensityQueries.required(new BigDecimal("8.1"), rule)).isEqualTo(2);
        assertThat(BoardDensityQueries.required(new BigDecimal("17"), rule)).isEqualTo(3);
    }

    private static Map<String, Object> workingDayRule() {
        Map<String, Object> content = Map.of(
                "mandatoryFields",
                List.of("DUTIES"),
                "chiefRoles",
                List.of("RIVER_CHIEF"),
                "updateWithinDays",
                30,
                "dayKind",
                "WORKING",
                "boardsPerVillageAndRiver",
                1,
                "furtherBoardEveryKm",
                8);
        return Map.of(
                "topic", "BOARD",
                "divisionCode", Demo.VILLAGE,
                "name", "示范规则",
                "content", content,
                "source", "示范",
                "validFrom", "2081-03-03");
    }

    private List<String> changes(String board) {
        EventContract contract = EventContract.of("registry/board.changed.v1");
        List<ConsumerRecord<String, byte[]>> events = await().atMost(Duration.ofSeconds(20))
                .until(() -> of(board), found -> found.size() >= outboxCount(board));
        return events.stream()
                .map(event -> new String(event.value(), UTF_8))
                .peek(contract::assertJsonMatches)
                .map(json -> json.replaceAll(".*\"change\":\"([A-Z]+)\".*", "$1"))
                .toList();
    }

    private static long outboxCount(String board) {
        return Long.parseLong(Database.value("select count(*) from outbox where aggregateid = '%s'".formatted(board)));
    }

    private static List<ConsumerRecord<String, byte[]>> of(String board) {
        return TestEvents.received("registry.board.v1").stream()
                .filter(event -> event.key().equals(board))
                .toList();
    }

    private static ValidatableResponse get(String board) {
        return Calls.asOffice(Demo.COUNTY).get("/boards/{id}", board).then().statusCode(200);
    }

    private static ValidatableResponse inspect(String board, Map<String, Object> found) {
        return Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)
                .body(found)
                .post("/boards/{id}/inspections", board)
                .then();
    }

    private String day(int days) {
        return Instant.now(clock)
                .plus(Duration.ofHours(8))
                .plus(days, ChronoUnit.DAYS)
                .toString()
                .substring(0, 10);
    }

    private static String newReach() {
        return BoardPlaces.newReach();
    }

    private static String newChief() {
        return Calls.asOffice(Demo.COUNTY)
                .body(Map.of("name", "示范" + NAMES.incrementAndGet(), "post", "村长", "divisionCode", Demo.VILLAGE))
                .post("/chiefs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String appoint(String reach, String chief) {
        return Calls.asOffice(Demo.COUNTY)
                .body(Map.of("chiefId", chief, "role", "RIVER_CHIEF", "divisionCode", Demo.VILLAGE, "reachId", reach))
                .post("/appointments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void end(String appointment) {
        Calls.asOffice(Demo.COUNTY)
                .body(Map.of())
                .post("/appointments/{id}/ending", appointment)
                .then()
                .statusCode(200);
    }
}
