package org.riverchief.assessment.score;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.riverchief.assessment.Facts.MONDAY;
import static org.riverchief.assessment.Scores.BASE;
import static org.riverchief.assessment.Scores.awaitScore;
import static org.riverchief.assessment.Scores.awaitTotal;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riverchief.assessment.Feed;
import org.riverchief.assessment.TestClock;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ReplayTest {

    @Inject
    TestClock clock;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void itIsFriday() {
        clock.set(Instant.parse("2026-11-20T02:00:00Z"));
    }

    @AfterEach
    void itIsNow() {
        clock.reset();
    }

    @Test
    void replaysAScoreToTheByte() {
        Feed feed = new Feed("441781105203").inOffice();
        feed.problem(UUID.randomUUID(), MONDAY, "MAJOR", true);
        JsonPath score = awaitTotal(feed, MONDAY, 60 - 10 + 8 + 3 - 3);

        for (int version = 1; version <= score.getInt("version"); version++) {
            JsonPath replay = replay(score.getString("id"), version);

            assertThat(replay.getBoolean("identical")).isTrue();
            assertThat(replay.getString("recomputedInputHash")).isEqualTo(replay.getString("storedInputHash"));
            assertThat(replay.getString("recomputedResultHash")).isEqualTo(replay.getString("storedResultHash"));
        }
        assertThat(replay(score.getString("id"), score.getInt("version")).getInt("recomputedScore"))
                .isEqualTo(58);
    }

    @Test
    void aReplayNoticesATamperedFact() {
        Feed feed = new Feed("441781105204").inOffice();
        UUID patrol = UUID.randomUUID();
        feed.patrol(patrol, 1, MONDAY, "INVALID");
        JsonPath score =
                awaitScore(feed, MONDAY, "rows.find { it.indicator == 'EFFECTIVE_PATROL_RATE' }.evidence.size() == 1");

        Database.execute("""
                update fact set fact_values = jsonb_set(fact_values, '{verdict}', '"VALID"')
                where evidence_id = '%s'""".formatted(patrol));

        assertThat(replay(score.getString("id"), score.getInt("version")).getBoolean("identical"))
                .isFalse();
    }

    @Test
    void aReplayNoticesATamperedRow() {
        Feed feed = new Feed("441781105205").inOffice();
        JsonPath score = awaitTotal(feed, MONDAY, 60 - 10 - 3);

        Database.execute("""
                update score_row set points = 12 where indicator = 'EFFECTIVE_PATROL_RATE' and score_version_id in (
                    select id from score_version where score_id = '%s')""".formatted(score.getString("id")));

        assertThat(replay(score.getString("id"), score.getInt("version")).getBoolean("identical"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update fact set revision = 0",
                "delete from fact",
                "update score_version set total = 100",
                "delete from score_version",
                "update score_row set points = 100",
                "update band set points = 100",
                "update indicator set name = ''",
                "delete from scheme_version"
            })
    void theServicesOwnRoleCannotRewriteThePast(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private static JsonPath replay(String scoreId, int version) {
        return given().auth()
                .oauth2(Tokens.auditor("441700"))
                .queryParam("version", version)
                .get(BASE + "/scores/" + scoreId + "/replay")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
