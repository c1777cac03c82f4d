package org.riverchief.patrol.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.Patrols;
import org.riverchief.patrol.integration.registry.RegistryFacts;
import org.riverchief.testing.Database;
import org.riverchief.testing.MutableClock;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class RuleSetResourceTest {

    private static final String GUANGZHOU = "441781106201";
    private static final String AHEQI = "441781106202";

    @Inject
    MutableClock clock;

    @AfterEach
    void onlyShippedRules() {
        clock.reset();
        Database.execute("delete from patrol_rule where created_by <> 'migration'");
    }

    @Test
    void showsTheSetsWithTheirSources() {
        Api.as(Tokens.chief(GUANGZHOU, UUID.randomUUID()))
                .get("/rule-sets")
                .then()
                .statusCode(200)
                .body("ruleSet", hasItems("guangzhou-2021", "aheqi-2022", "dinghu"))
                .body("find { it.ruleSet == 'aheqi-2022' }.rules", hasSize(4))
                .body("find { it.ruleSet == 'aheqi-2022' }.rules.source", hasItem("阿合奇县 2022-06-14 公告"));
    }

    @Test
    void judgesTheSameTrackByTheRuleOfItsDivision() {
        adopt("guangzhou-2021", GUANGZHOU).statusCode(201);
        adopt("aheqi-2022", AHEQI).statusCode(201);
        clock.advance(Duration.ofHours(3));

        Patrols valid = patrol(GUANGZHOU).walk(3, 25).start().sendAll();
        Patrols invalid = patrol(AHEQI).walk(3, 25).start().sendAll();
        valid.complete().statusCode(200);
        invalid.complete().statusCode(200);

        valid.judged(1).body("judgement.verdict", equalTo("VALID"));
        invalid.judged(1)
                .body("judgement.verdict", equalTo("INVALID"))
                .body("judgement.reasons.code", hasItems("DURATION_BELOW_MINIMUM", "LENGTH_BELOW_MINIMUM"))
                .body("judgement.reasons.find { it.code == 'DURATION_BELOW_MINIMUM' }.threshold", equalTo(1800))
                .body("judgement.reasons.find { it.code == 'LENGTH_BELOW_MINIMUM' }.threshold", equalTo(2000));
    }

    @Test
    void findsFiveKilometresInFourteenMinutesAbnormal() {
        adopt("guangzhou-2021", GUANGZHOU).statusCode(201);
        clock.advance(Duration.ofHours(3));
        Patrols ride = patrol(GUANGZHOU).ride(1, 85, 0.00061).start().sendAll();

        ride.complete().statusCode(200);

        float metres = ride.judged(1)
                .body("judgement.verdict", equalTo("DOUBTFUL"))
                .body("judgement.durationSeconds", equalTo(840))
                .body("judgement.reasons.code", hasItem("VEHICLE_SHARE_ABOVE_MAXIMUM"))
                .body("judgement.reasons.find { it.code == 'VEHICLE_SHARE_ABOVE_MAXIMUM' }.threshold", equalTo(0.3f))
                .extract()
                .path("judgement.lengthMetres");
        assertThat(metres).isBetween(4_800f, 5_200f);
    }

    @Test
    void adoptsForEveryLevelAndEndsWhatTheDivisionSaidBefore() {
        rule(AHEQI, "CITY", 500).statusCode(201);

        adopt("aheqi-2022", AHEQI)
                .statusCode(201)
                .body("rules", hasSize(5))
                .body("rules.find { it.level == 'VILLAGE' }.frequencies[0].months", hasSize(10))
                .body("rules.ruleSet", hasItem("aheqi-2022"));

        Api.as(Tokens.office("441781"))
                .get("/rules/effective?division=" + AHEQI + "&level=CITY")
                .then()
                .body("parameters.find { it.name == 'minimumLengthMetres' }.divisionCode", equalTo("000000"))
                .body("parameters.find { it.name == 'minimumDurationSeconds' }.value", equalTo(1800));
        adopt("dinghu", AHEQI).statusCode(201);
        Api.as(Tokens.office("441781"))
                .get("/rules/effective?division=" + AHEQI)
                .then()
                .body("frequencies.find { it.frequency.warning == null }.frequency.times", equalTo(2));
    }

    @Test
    void refusesUnknownSetsAndForeignDivisions() {
        adopt("atlantis", AHEQI).statusCode(404).body("type", equalTo("urn:problem-type:unknown-rule-set"));
        adopt("dinghu", "441704101211").statusCode(404).body("type", equalTo("urn:problem-type:not-found"));
        Api.as(Tokens.office("441781"))
                .contentType("application/json")
                .body(Map.of())
                .post("/rule-sets/dinghu/adoptions")
                .then()
                .statusCode(400);
    }

    private static Patrols patrol(String village) {
        OffsetDateTime startedAt =
                OffsetDateTime.now(ZoneOffset.ofHours(8)).plusHours(1).truncatedTo(ChronoUnit.SECONDS);
        return Patrols.on(village, RegistryFacts.reachIn(village), UUID.randomUUID(), startedAt);
    }

    private static ValidatableResponse adopt(String ruleSet, String division) {
        return Api.as(Tokens.office("441781"))
                .contentType("application/json")
                .body(Map.of("divisionCode", division))
                .post("/rule-sets/{ruleSet}/adoptions", ruleSet)
                .then();
    }

    private static ValidatableResponse rule(String division, String level, int metres) {
        return Api.as(Tokens.office("441781"))
                .contentType("application/json")
                .body(Map.of(
                        "divisionCode",
                        division,
                        "level",
                        level,
                        "name",
                        "村规则",
                        "source",
                        "示范",
                        "evidence",
                        "OFFICIAL",
                        "parameters",
                        Map.of("minimumLengthMetres", metres),
                        "frequencies",
                        List.of()))
                .post("/rules")
                .then();
    }
}
