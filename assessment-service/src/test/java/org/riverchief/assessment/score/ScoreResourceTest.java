package org.riverchief.assessment.score;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.riverchief.assessment.Facts.MONDAY;
import static org.riverchief.assessment.Scores.BASE;
import static org.riverchief.assessment.Scores.awaitTotal;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riverchief.assessment.Feed;
import org.riverchief.assessment.Scores;
import org.riverchief.assessment.TestClock;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ScoreResourceTest {

    @Inject
    TestClock clock;

    @BeforeEach
    void itIsFriday() {
        clock.set(Instant.parse("2026-11-20T02:00:00Z"));
    }

    @AfterEach
    void itIsNow() {
        clock.reset();
    }

    @Test
    void aChiefSeesOnlyTheirOwnScores() {
        Feed one = judged("441781105202");
        Feed other = judged("441781105202");

        given().auth()
                .oauth2(Tokens.chief(one.village, one.chief))
                .get(BASE + "/scores")
                .then()
                .statusCode(200)
                .body("items.chiefId", everyItem(equalTo(one.chief.toString())));
        given().auth()
                .oauth2(Tokens.chief(one.village, one.chief))
                .queryParam("chief", other.chief)
                .get(BASE + "/scores")
                .then()
                .statusCode(200)
                .body("items", empty());
        given().auth()
                .oauth2(Tokens.chief(one.village, one.chief))
                .get(BASE + "/scores/" + id(other))
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:not-found"));
        given().auth()
                .oauth2(Tokens.chief(one.village, one.chief))
                .get(BASE + "/scores/" + id(other) + "/replay")
                .then()
                .statusCode(404);
    }

    @Test
    void anOfficeSeesItsDivisionAndBelowAndNothingElse() {
        Feed inside = judged("441781106201");
        Feed outside = judged("441702001001");

        for (String token : List.of(Tokens.office("441781"), Tokens.inspector("441781106"), Tokens.office("441700"))) {
            given().auth()
                    .oauth2(token)
                    .queryParam("chief", inside.chief)
                    .get(BASE + "/scores")
                    .then()
                    .body("items.chiefId", hasItem(inside.chief.toString()));
            given().auth()
                    .oauth2(token)
                    .get(BASE + "/scores/" + id(inside))
                    .then()
                    .statusCode(200);
        }
        given().auth()
                .oauth2(Tokens.office("441781"))
                .queryParam("limit", 200)
                .get(BASE + "/scores")
                .then()
                .body("items.chiefId", not(hasItem(outside.chief.toString())));
        given().auth()
                .oauth2(Tokens.office("441781"))
                .get(BASE + "/scores/" + id(outside))
                .then()
                .statusCode(404);
    }

    @Test
    void pagesThroughAllScoresOnce() {
        String village = "441721001001";
        List<Feed> feeds =
                Stream.generate(() -> new Feed(village).inOffice()).limit(5).toList();
        feeds.forEach(feed -> awaitTotal(feed, MONDAY, 60 - 10 - 3));

        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = page(Tokens.office(village), after);
            seen.addAll(page.getList("items.chiefId"));
            after = page.getString("next");
        } while (after != null);

        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsAll(feeds.stream().map(feed -> feed.chief.toString()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "MjAyNi0xMS0xNh9ub3RhbmlkCg"})
    void refusesACursorOfAnotherList(String after) {
        given().auth()
                .oauth2(Tokens.office("441700"))
                .queryParam("after", after)
                .get(BASE + "/scores")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-cursor"));
    }

    @Test
    void refusesALimitOutOfRange() {
        given().auth()
                .oauth2(Tokens.office("441700"))
                .queryParam("limit", 201)
                .get(BASE + "/scores")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-request"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=16.11.2026", "chief=nobody", "limit=many"})
    void aParameterThatDoesNotReadIsTheCallersFault(String query) {
        int status = given().auth()
                .oauth2(Tokens.office("441700"))
                .get(BASE + "/scores?" + query)
                .statusCode();

        assertThat(status).isIn(400, 404);
    }

    @Test
    void listsNothingForAChiefWithoutAnEntryInTheRegistry() {
        given().auth()
                .oauth2(Tokens.token("441781105201", "chief", Map.of()))
                .get(BASE + "/scores")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void filtersByPeriod() {
        Feed feed = judged("441781105206");
        feed.patrol(UUID.randomUUID(), 1, MONDAY.minusWeeks(1), "VALID");
        awaitTotal(feed, MONDAY.minusWeeks(1), 60 - 7 + 2);

        given().auth()
                .oauth2(Tokens.office("441781"))
                .queryParam("chief", feed.chief)
                .queryParam("to", MONDAY.minusDays(1).toString())
                .get(BASE + "/scores")
                .then()
                .body("items.periodFrom", containsInAnyOrder("2026-11-09"));
        given().auth()
                .oauth2(Tokens.office("441781"))
                .queryParam("chief", feed.chief)
                .get(BASE + "/scores")
                .then()
                .body("items.periodFrom", equalTo(List.of("2026-11-16", "2026-11-09")));
    }

    private static Feed judged(String village) {
        Feed feed = new Feed(village).inOffice();
        awaitTotal(feed, MONDAY, 60 - 10 - 3);
        return feed;
    }

    private static String id(Feed feed) {
        return Scores.find(feed, MONDAY);
    }

    private static JsonPath page(String token, String after) {
        return given().auth()
                .oauth2(token)
                .queryParam("limit", 2)
                .queryParams(after == null ? Map.of() : Map.of("after", after))
                .get(BASE + "/scores")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
