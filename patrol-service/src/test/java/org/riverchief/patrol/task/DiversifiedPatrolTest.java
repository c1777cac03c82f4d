package org.riverchief.patrol.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.Patrols;
import org.riverchief.testing.Database;
import org.riverchief.testing.MutableClock;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class DiversifiedPatrolTest {

    private static final String VILLAGE = "441781113201";
    private static final String TEN_DAYS = "2027-01-01";

    @Inject
    MutableClock clock;

    @BeforeEach
    void inTheFirstTenDays() {
        clock.set(OffsetDateTime.parse("2026-12-31T10:00:00+08:00").toInstant());
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        Database.execute("delete from patrol_rule where created_by <> 'migration'");
    }

    @Test
    void countsAMeetingByGuangzhousRuleOnceTheOfficeHasConfirmedIt() {
        adopt("guangzhou-2021");
        clock.set(OffsetDateTime.parse("2027-01-04T10:00:00+08:00").toInstant());
        Duties duties = Duties.in(VILLAGE);
        assertThat(duties.task(TEN_DAYS).getString("period")).isEqualTo("TEN_DAYS");
        Patrols meeting = meeting(duties);
        await().until(() -> duties.task(TEN_DAYS).getInt("pending") == 1);

        Api.as(Tokens.office("441781"))
                .contentType("application/json")
                .body(Map.of("judgement", 1, "verdict", "VALID", "reason", "会议纪要已核对"))
                .post("/patrols/{id}/decision", meeting.id)
                .then()
                .statusCode(200);

        duties.taskInState(TEN_DAYS, "DONE");
    }

    @Test
    void leavesMeetingsAsideWhereTheRuleDoesNotCountThem() {
        clock.set(OffsetDateTime.parse("2027-01-04T10:00:00+08:00").toInstant());
        Duties duties = Duties.in(VILLAGE);
        duties.task("2027-01-04");

        meeting(duties);

        await().until(() -> "MODE_NOT_COUNTED".equals(duties.task("2027-01-04").getString("patrols[0].outcome")));
        assertThat(duties.task("2027-01-04").getInt("pending")).isZero();
    }

    private static Patrols meeting(Duties duties) {
        Patrols patrol =
                Patrols.on(VILLAGE, duties.reachId, duties.chiefId, OffsetDateTime.parse("2027-01-04T08:00:00+08:00"));
        Map<String, Object> start = new HashMap<>(patrol.startBody());
        start.put("mode", "MEETING");
        patrol.post("/patrols", start).statusCode(201);
        patrol.post(
                        "/patrols/" + patrol.id + "/completion",
                        Map.of("finishedAt", "2027-01-04T09:00:00+08:00", "chunkCount", 0))
                .statusCode(200);
        patrol.judged(1).body("judgement.verdict", equalTo("DOUBTFUL"));
        return patrol;
    }

    private static void adopt(String ruleSet) {
        Api.as(Tokens.office("441781"))
                .contentType("application/json")
                .body(Map.of("divisionCode", VILLAGE))
                .post("/rule-sets/{ruleSet}/adoptions", ruleSet)
                .then()
                .statusCode(201);
    }
}
