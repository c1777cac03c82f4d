package org.riverchief.assessment.fact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.riverchief.assessment.Facts.MONDAY;
import static org.riverchief.assessment.Scores.BASE;
import static org.riverchief.assessment.Scores.awaitTotal;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.assessment.Feed;
import org.riverchief.assessment.TestClock;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class FactResourceTest {

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
    void listsFactsWithTheirEventsTheLatestFirst() {
        Feed feed = new Feed("441781107201").inOffice();
        UUID patrol = UUID.randomUUID();
        UUID event = feed.patrol(patrol, 1, MONDAY, "VALID");
        awaitTotal(feed, MONDAY, 55);

        given().auth()
                .oauth2(Tokens.auditor("441781"))
                .queryParam("chief", feed.chief)
                .get(BASE + "/facts")
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("PATROL_JUDGED", "APPOINTMENT_CHANGED")))
                .body("items[0].evidenceKind", equalTo("patrol.judged"))
                .body("items[0].evidenceId", equalTo(patrol.toString()))
                .body("items[0].sourceEventId", equalTo(event.toString()))
                .body("items[0].occurredOn", equalTo("2026-11-16"))
                .body("items[0].values.verdict", equalTo("VALID"));
        given().auth()
                .oauth2(Tokens.office("441781107"))
                .queryParam("evidence", patrol)
                .queryParam("kind", "PATROL_JUDGED")
                .queryParam("from", "2026-11-16")
                .queryParam("to", "2026-11-16")
                .get(BASE + "/facts")
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void showsNoFactsOfOtherDivisions() {
        Feed feed = new Feed("441781107202").inOffice();
        awaitTotal(feed, MONDAY, 60 - 10 - 3);

        given().auth()
                .oauth2(Tokens.office("441702"))
                .queryParam("chief", feed.chief)
                .get(BASE + "/facts")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void pagesThroughAllFactsOnce() {
        Feed feed = new Feed("441721002001").inOffice();
        for (int number = 0; number < 5; number++) {
            feed.patrol(UUID.randomUUID(), 1, MONDAY, "VALID");
        }
        // Appointment, reach and patrols come by three topics, in any order.
        await().atMost(Duration.ofSeconds(20))
                .until(() -> page(feed, null, 200).getList("items").size() == 7);

        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = page(feed, after, 3);
            seen.addAll(page.getList("items.id"));
            after = page.getString("next");
        } while (after != null);

        assertThat(seen).doesNotHaveDuplicates().hasSize(7);
    }

    @Test
    void refusesWhatDoesNotRead() {
        for (Map<String, String> query : List.of(Map.of("after", "nonsense"), Map.of("limit", "0"))) {
            given().auth()
                    .oauth2(Tokens.office("441700"))
                    .queryParams(query)
                    .get(BASE + "/facts")
                    .then()
                    .statusCode(400);
        }
    }

    private static JsonPath page(Feed feed, String after, int limit) {
        return given().auth()
                .oauth2(Tokens.office(feed.village))
                .queryParam("limit", limit)
                .queryParams(after == null ? Map.of() : Map.of("after", after))
                .get(BASE + "/facts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
