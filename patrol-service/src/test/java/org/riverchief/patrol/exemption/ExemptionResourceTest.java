package org.riverchief.patrol.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.task.Duties;
import org.riverchief.testing.MutableClock;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ExemptionResourceTest {

    private static final String MONDAY = "2027-01-04";
    private static final String VILLAGE = "441781112201";

    @Inject
    MutableClock clock;

    private Duties duties;

    @BeforeEach
    void onMonday() {
        clock.set(OffsetDateTime.parse("2027-01-04T10:00:00+08:00").toInstant());
        duties = Duties.in(VILLAGE);
        duties.task(MONDAY);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void asksForNothingWhileTheReachCannotBeReached() {
        String id = grant("441781", "2027-01-06", "2027-01-20")
                .statusCode(201)
                .extract()
                .path("id");

        duties.taskInState(MONDAY, "LAPSED");
        clock.set(OffsetDateTime.parse("2027-01-26T10:00:00+08:00").toInstant());
        duties.task("2027-01-25");
        assertThat(duties.count("2027-01-11")).isZero();
        assertThat(duties.count("2027-01-18")).isZero();
        assertThat(duties.events("missed", MONDAY)).isEqualTo("0");

        revoke("441781", id).statusCode(200).body("revokedAt", notNullValue());
        duties.taskInState(MONDAY, "MISSED");
    }

    @Test
    void staysWithinTheOfficesDivision() {
        String id = grant("441781", "2027-01-06", "2027-01-06")
                .statusCode(201)
                .extract()
                .path("id");

        grant("441704", "2027-01-06", "2027-01-06").statusCode(404);
        revoke("441704", id).statusCode(404);
        list("441781", "&on=2027-01-06").body("items", hasSize(1));
        list("441781", "&on=2027-01-07").body("items", empty());
        list("441704", "").body("items", empty());
    }

    @Test
    void refusesDaysTheWrongWayRound() {
        grant("441781", "2027-01-06", "2027-01-05")
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:exemption-ends-before-it-begins"));
    }

    private ValidatableResponse grant(String office, String firstDay, String lastDay) {
        Map<String, ?> body =
                Map.of("reachId", duties.reachId, "firstDay", firstDay, "lastDay", lastDay, "reason", "汛期道路中断");
        return Api.as(Tokens.office(office))
                .contentType("application/json")
                .body(body)
                .post("/patrol-exemptions")
                .then();
    }

    private ValidatableResponse revoke(String office, String id) {
        return Api.as(Tokens.office(office))
                .post("/patrol-exemptions/{id}/revocation", UUID.fromString(id))
                .then();
    }

    private ValidatableResponse list(String office, String query) {
        return Api.as(Tokens.office(office))
                .get("/patrol-exemptions?reachId=" + duties.reachId + query)
                .then()
                .statusCode(200);
    }
}
