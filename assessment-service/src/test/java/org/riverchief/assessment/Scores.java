package org.riverchief.assessment;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.riverchief.testing.Tokens;

/** Scores as the chief in question sees them. */
public final class Scores {

    public static final String BASE = "/api/assessment/v1";

    private Scores() {}

    /** Waits until the chief's score of the week that began on this Monday has this total. */
    public static JsonPath awaitTotal(Feed feed, LocalDate monday, int total) {
        return awaitScore(feed, monday, "score == " + total);
    }

    /** Waits until the chief's score of the week that began on this Monday satisfies the expectation. */
    public static JsonPath awaitScore(Feed feed, LocalDate monday, String groovyExpectation) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> find(feed, monday) != null
                        && Boolean.TRUE.equals(detail(feed, monday).get(groovyExpectation)));
        return detail(feed, monday);
    }

    public static String find(Feed feed, LocalDate monday) {
        List<String> ids = list(feed, monday).getList("items.id");
        return ids.isEmpty() ? null : ids.get(0);
    }

    public static JsonPath list(Feed feed, LocalDate monday) {
        return given().auth()
                .oauth2(token(feed))
                .queryParam("from", monday.toString())
                .queryParam("to", monday.toString())
                .get(BASE + "/scores")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static JsonPath detail(Feed feed, LocalDate monday) {
        return get(feed, "/scores/" + find(feed, monday));
    }

    public static JsonPath get(Feed feed, String path) {
        return given().auth()
                .oauth2(token(feed))
                .get(BASE + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static String token(Feed feed) {
        return Tokens.chief(feed.village, feed.chief);
    }

    /** Returns the points of an indicator's row. */
    public static int points(JsonPath score, String indicator) {
        return score.getInt("rows.find { it.indicator == '%s' }.points".formatted(indicator));
    }

    public static UUID uuid(JsonPath json, String path) {
        return UUID.fromString(json.getString(path));
    }
}
