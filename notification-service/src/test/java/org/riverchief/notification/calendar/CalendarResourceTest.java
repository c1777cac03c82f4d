package org.riverchief.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.notification.Supervision;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class CalendarResourceTest {

    private static final String CITY_OFFICE = Tokens.office("441700");

    @Inject
    CalendarService calendars;

    @BeforeEach
    void reset() {
        Supervision.reset();
    }

    @AfterEach
    void removePublished() {
        Database.execute("delete from calendar_version where year > 2027 or version > 1");
    }

    @Test
    void shipsTheCalendarOf2026() {
        Supervision.as(Tokens.department("441781", "WATER"))
                .get("/calendars/2026")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("evidence", equalTo("UNCHECKED"))
                .body("source", containsString("国办发明电〔2025〕7号"))
                .body("holidays", hasSize(33))
                .body("makeUpWorkdays.date", hasItem("2026-10-10"));
    }

    @Test
    void countsTenWorkingDaysAcrossNationalDay() {
        Supervision.as(Tokens.office("441781"))
                .queryParam("from", "2026-09-28")
                .queryParam("workingDays", 10)
                .get("/calendars/2026/due")
                .then()
                .statusCode(200)
                .body("dueAt", equalTo("2026-10-16T23:59:59+08:00"))
                .body(
                        "countedDays",
                        contains(
                                "2026-09-29",
                                "2026-09-30",
                                "2026-10-08",
                                "2026-10-09",
                                "2026-10-10",
                                "2026-10-12",
                                "2026-10-13",
                                "2026-10-14",
                                "2026-10-15",
                                "2026-10-16"))
                .body("notCounted", hasSize(8))
                .body("notCounted[0].name", equalTo("国庆节"))
                .body("notCounted[7].date", equalTo("2026-10-11"))
                .body("provisional", equalTo(false))
                .body("explanation", containsString("calendar 2026 version 1"));
    }

    @Test
    void aDeadlineAcrossNewYearIsMarkedProvisional() {
        Supervision.as(CITY_OFFICE)
                .queryParam("from", "2026-12-30")
                .queryParam("workingDays", 3)
                .get("/calendars/2026/due")
                .then()
                .statusCode(200)
                .body("countedDays", contains("2026-12-31", "2027-01-04", "2027-01-05"))
                .body("provisional", equalTo(true));
    }

    @Test
    void refusesADayOfAnotherYearAndAMissingNumber() {
        Supervision.as(CITY_OFFICE)
                .queryParam("from", "2025-09-28")
                .queryParam("workingDays", 10)
                .get("/calendars/2026/due")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-calendar"));
        Supervision.as(CITY_OFFICE)
                .queryParam("from", "2026-09-28")
                .get("/calendars/2026/due")
                .then()
                .statusCode(400);
        Supervision.as(CITY_OFFICE)
                .queryParam("from", "28.9.2026")
                .queryParam("workingDays", 10)
                .get("/calendars/2026/due")
                .then()
                .statusCode(400);
    }

    @Test
    void doesNotKnowAYearWithoutCalendar() {
        Supervision.as(CITY_OFFICE).get("/calendars/2030").then().statusCode(404);
    }

    @Test
    void publishesTheNextVersionWithEventAndAudit() {
        put(CITY_OFFICE, 2030, request(0, "2030-01-01", "2030-01-05"), 200);
        put(CITY_OFFICE, 2030, request(1, "2030-01-01", "2030-01-06"), 200);

        Supervision.as(CITY_OFFICE)
                .get("/calendars/2030")
                .then()
                .body("version", equalTo(2))
                .body("makeUpWorkdays.date", contains("2030-01-06"));
        assertThat(Database.value("select count(*) from audit_entry where action = 'calendar.publish'"))
                .isEqualTo("2");
        String payload = Database.value(
                "select payload from outbox where aggregatetype = 'notification.calendar.v1' order by seq desc limit 1");
        EventContract.of("notification/calendar.published.v1").assertJsonMatches(payload);
        assertThat(payload).contains("\"version\":2");
    }

    @Test
    void refusesToReplaceAVersionThatWasReplacedMeanwhile() {
        put(CITY_OFFICE, 2030, request(0, "2030-01-01", "2030-01-05"), 200);

        Supervision.as(CITY_OFFICE)
                .contentType(ContentType.JSON)
                .body(request(0, "2030-01-01", "2030-01-06"))
                .put("/calendars/2030")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:calendar-changed"))
                .body("versionInForce", equalTo(1));
    }

    @Test
    void onlyTheInstanceItselfPublishes() {
        put(Tokens.office("441781"), 2030, request(0, "2030-01-01", "2030-01-05"), 403);
        put(Tokens.department("441700", "WATER"), 2030, request(0, "2030-01-01", "2030-01-05"), 403);
    }

    @Test
    void refusesDaysThatContradictEachOther() {
        put(CITY_OFFICE, 2030, request(0, "2030-01-05", "2030-01-05"), 400);
        put(CITY_OFFICE, 2030, request(0, "2031-01-01", "2030-01-05"), 400);
        put(CITY_OFFICE, 2030, request(0, "2030-01-01", "2030-01-07"), 400);
    }

    @Test
    void announcesShippedCalendarsOnce() {
        Database.execute("update calendar_version set announced_at = null where year = 2026");

        calendars.announceShipped();
        calendars.announceShipped();

        assertThat(Database.value("select count(*) from outbox where aggregateid = '2026'"))
                .isEqualTo("1");
        assertThat(Database.value("select count(*) from calendar_version where announced_at is null"))
                .isEqualTo("0");
    }

    private static void put(String token, int year, Map<String, Object> request, int status) {
        Supervision.as(token)
                .contentType(ContentType.JSON)
                .body(request)
                .put("/calendars/" + year)
                .then()
                .statusCode(status);
    }

    private static Map<String, Object> request(int replacesVersion, String holiday, String makeUpDay) {
        return Map.of(
                "replacesVersion",
                replacesVersion,
                "evidence",
                "CONFIRMED",
                "source",
                "notice of the test",
                "holidays",
                List.of(Map.of("date", holiday, "name", "元旦")),
                "makeUpWorkdays",
                List.of(Map.of("date", makeUpDay, "name", "元旦调休")));
    }
}
