package org.riverchief.patrol.track;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.rule.StatedRule;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;

/** One walk under the rules that are shipped, read from where they are kept. */
@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class RuleSetVerdictTest {

    private static final ReachLine REACH = Ground.reach(0, 0, 8000, 0);

    @Test
    void theSameWalkIsValidInGuangzhouAndInvalidInAheqi() throws Exception {
        Walk walk = Walk.from(0, 20).speed(1.6).to(1150, 20);

        assertThat(judge(walk, "guangzhou-2021").verdict()).isEqualTo(Verdict.VALID);
        assertThat(judge(walk, "dinghu").verdict()).isEqualTo(Verdict.VALID);
        Judgement aheqi = judge(walk, "aheqi-2022");
        assertThat(aheqi.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(aheqi.reasons())
                .extracting(Reason::code)
                .contains(ReasonCode.DURATION_BELOW_MINIMUM, ReasonCode.LENGTH_BELOW_MINIMUM);
        assertThat(aheqi.reasons()).allSatisfy(reason -> {
            assertThat(reason.value()).isNotNull();
            assertThat(reason.threshold()).isNotNull();
            assertThat(reason.ruleVersion()).isEqualTo(1);
        });
    }

    @Test
    void aShortWalkIsEnoughInDinghuOnly() throws Exception {
        Walk walk = Walk.from(0, 20).to(400, 20);

        assertThat(judge(walk, "dinghu").verdict()).isEqualTo(Verdict.VALID);
        assertThat(judge(walk, "guangzhou-2021").verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void fiveKilometresInFourteenMinutesAreADrive() throws Exception {
        TrackRule rule = rule("guangzhou-2021");
        TrackAnalysis analysis = TrackEngine.analyse(
                Walk.from(0, 20).speed(5000 / 840.0).to(5000, 20).track(), REACH, rule);

        Judgement judgement = Judge.judge(analysis, Evidence.COMPLETE);

        assertThat(analysis.movement()).isEqualTo(MovementClass.VEHICLE);
        assertThat(judgement.verdict()).isEqualTo(Verdict.DOUBTFUL);
        assertThat(judgement.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(ReasonCode.VEHICLE_SHARE_ABOVE_MAXIMUM);
            assertThat(reason.value()).isEqualByComparingTo("1");
            assertThat(reason.threshold()).isEqualByComparingTo("0.3");
        });
    }

    private static Judgement judge(Walk walk, String set) throws Exception {
        return Judge.judge(TrackEngine.analyse(walk.track(), REACH, rule(set)), Evidence.COMPLETE);
    }

    private static TrackRule rule(String set) throws Exception {
        Map<String, BigDecimal> parameters = new HashMap<>(parameters("division_code = '000000' and level is null"));
        parameters.putAll(parameters("rule_set = '%s' and level is null".formatted(set)));
        parameters.putAll(parameters("rule_set = '%s' and level = 'VILLAGE'".formatted(set)));
        return StatedRule.trackRule(UUID.randomUUID(), 1, parameters);
    }

    private static Map<String, BigDecimal> parameters(String condition) throws Exception {
        String json = Database.value("select parameters::text from patrol_rule where " + condition);
        return json.isEmpty()
                ? Map.of()
                : new ObjectMapper().readValue(json, new TypeReference<Map<String, BigDecimal>>() {});
    }
}
