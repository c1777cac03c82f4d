package org.riverchief.patrol.deadline;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.TestClock;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class DeadlineResourceTest {

    private static final String COUNTY = "460105";
    private static final String VILLAGE = "460105105201";

    @Inject
    TestClock clock;

    @BeforeEach
    void onAFridayWithACalendar() {
        clock.set(Instant.parse("2026-11-20T00:21:10Z"));
        Database.execute("""
                insert into calendar_copy (year, version, holidays, make_up_workdays, source, received_at)
                values (2026, 1, '[]', '[]', 'test', now()) on conflict do nothing""");
        Database.execute("delete from deadline_rule where division_code like '4601%'");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void previewsADeadlineWithItsReasons() {
        preview("DUMP")
                .queryParam("from", "2026-11-20T08:21:10+08:00")
                .get("/deadlines/preview")
                .then()
                .statusCode(200)
                .body("dueAt", equalTo("2026-12-04T23:59:59+08:00"))
                .body("limit", equalTo("P10WD"))
                .body("countedDays", hasSize(10))
                .body("notCounted", hasSize(4))
                .body("explanation", containsString("10 working days after 2026-11-20"));
        preview("DUMP")
                .queryParam("severity", "MAJOR")
                .get("/deadlines/preview")
                .then()
                .statusCode(200)
                .body("limit", equalTo("P20WD"));
    }

    @Test
    void explainsThatACalendarIsMissing() {
        preview("DUMP")
                .queryParam("from", "2044-12-30T08:00:00+08:00")
                .get("/deadlines/preview")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:calendar-missing"))
                .body("detail", equalTo("The working calendar of 2044 has not been published yet"));
    }

    @Test
    void explainsThatThereIsNoRule() {
        preview("DUMP")
                .queryParam("from", "2016-12-30T08:00:00+08:00")
                .get("/deadlines/preview")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:no-deadline-rule"));
    }

    @Test
    void refusesQuestionsThatAreNone() {
        preview("NO_SUCH").get("/deadlines/preview").then().statusCode(400);
        office().get("/deadlines/preview").then().statusCode(400);
        office().queryParam("division", "12")
                .queryParam("category", "DUMP")
                .get("/deadlines/preview")
                .then()
                .statusCode(400);
        office().queryParam("division", "460199")
                .queryParam("category", "DUMP")
                .get("/deadlines/preview")
                .then()
                .statusCode(404);
        anonymous().get("/deadlines/preview").then().statusCode(401);
    }

    @Test
    void categoriesAreListedWithTheirSource() {
        as(Tokens.department(COUNTY, "WATER"))
                .get("/problem-categories")
                .then()
                .statusCode(200)
                .body("code", hasItems("OCCUPY", "EXTRACT", "DUMP", "BUILD", "WATER_QUALITY", "FLOATING_WASTE"))
                .body("find { it.code == 'DUMP' }.name", equalTo("乱堆"))
                .body("find { it.code == 'DUMP' }.defaultSeverity", equalTo("MINOR"))
                .body("find { it.code == 'DUMP' }.sourceYear", equalTo(2018))
                .body("source", everyItem(not(equalTo(""))));
        anonymous().get("/problem-categories").then().statusCode(401);
    }

    private static RequestSpecification preview(String category) {
        return office().queryParam("division", VILLAGE).queryParam("category", category);
    }

    private static RequestSpecification office() {
        return as(Tokens.office(COUNTY));
    }

    private static RequestSpecification as(String token) {
        return anonymous().auth().oauth2(token);
    }

    private static RequestSpecification anonymous() {
        return RestAssured.given().basePath("/api/patrol/v1").contentType("application/json");
    }
}
