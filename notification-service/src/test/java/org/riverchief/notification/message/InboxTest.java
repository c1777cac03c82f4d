package org.riverchief.notification.message;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.riverchief.notification.Supervision.as;
import static org.riverchief.notification.Supervision.orderAbout;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.notification.Problem;
import org.riverchief.notification.Supervision;
import org.riverchief.notification.directory.Directory;
import org.riverchief.testing.MutableClock;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class InboxTest {

    private static final Instant DUE = Instant.parse("2026-12-04T15:59:59Z");
    private static final String COUNTY_OFFICE = Tokens.office(Problem.COUNTY);

    @Inject
    MutableClock clock;

    @Inject
    Directory directory;

    @BeforeEach
    void reset() {
        Supervision.reset();
        clock.set(DUE.minusSeconds(3600));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tellsTheDepartmentTheChiefAndTheOfficeInPlainWords() {
        LocalDate since = LocalDate.parse("2017-11-22");
        directory.keep(new Directory.Department(UUID.randomUUID(), "WATER", "441781", "阳春市水务局", since, null), 1);
        directory.keep(new Directory.Division(Problem.VILLAGE, "示范村", since, null), 1);
        Problem problem = overdue();

        as(Tokens.department("441781", "WATER"))
                .get("/messages")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("督办单 441781-2026-000001 已下达"))
                .body("items[0].body", containsString("现对阳春市水务局下达督办单,请于2026年12月11日 23:59前整改并反馈"))
                .body("items[0].body", containsString("示范村"))
                .body("items[0].subjectType", equalTo("supervision-order"));
        as(Tokens.chief(Problem.VILLAGE, problem.chiefId))
                .get("/messages")
                .then()
                .body("items", hasSize(1));
        as(COUNTY_OFFICE).get("/messages").then().body("items", hasSize(1));
    }

    @Test
    void nobodyElseReadsThem() {
        overdue();
        String id = as(COUNTY_OFFICE).get("/messages").path("items[0].id");

        as(Tokens.department("441781", "AGRI")).get("/messages").then().body("items", empty());
        as(Tokens.department("441702", "WATER")).get("/messages").then().body("items", empty());
        as(Tokens.chief(Problem.VILLAGE, UUID.randomUUID()))
                .get("/messages")
                .then()
                .body("items", empty());
        as(Tokens.office("441700")).get("/messages").then().body("items", empty());
        as(Tokens.office("441700")).post("/messages/" + id + "/reading").then().statusCode(404);
    }

    @Test
    void aReadMessageLeavesTheUnread() {
        overdue();
        String id = as(COUNTY_OFFICE)
                .queryParam("unread", true)
                .get("/messages")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");

        as(COUNTY_OFFICE)
                .post("/messages/" + id + "/reading")
                .then()
                .statusCode(200)
                .body("readAt", notNullValue());

        as(COUNTY_OFFICE).queryParam("unread", true).get("/messages").then().body("items", empty());
        as(COUNTY_OFFICE).get("/messages").then().body("items.id", contains(id));
    }

    private Problem overdue() {
        Problem problem = Problem.dueAt(DUE).dispatched(1);
        clock.set(DUE.plusSeconds(60));
        orderAbout(problem);
        return problem;
    }
}
