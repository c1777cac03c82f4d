package org.riverchief.registry.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.rule.StrategyRule;
import org.riverchief.registry.strategy.Breach.Rule;
import org.riverchief.registry.strategy.StrategyContent.Goal;
import org.riverchief.registry.strategy.StrategyContent.Measure;
import org.riverchief.registry.strategy.StrategyContent.Problem;
import org.riverchief.registry.strategy.StrategyContent.Responsibility;
import org.riverchief.registry.strategy.StrategyContent.Step;
import org.riverchief.registry.strategy.StrategyContent.Task;

class StrategyCheckTest {

    private static final StrategyRule RULE = new StrategyRule(
            Map.of(DivisionLevel.CITY, 3, DivisionLevel.COUNTY, 2),
            DivisionLevel.CITY,
            "CITY_PROBLEM",
            "PROVINCIAL_TASK");
    private static final Problem PROBLEM = new Problem("P1", "POLLUTION", "排污口未整治");
    private static final Goal GOAL = new Goal(
            "G1", List.of("P1"), "水质类别", "Ⅲ类", List.of(new Step(2025, "Ⅳ"), new Step(2026, "Ⅲ"), new Step(2027, "Ⅲ")));
    private static final Task TASK = new Task("T1", "POLLUTION_CONTROL", List.of("G1"), "整治排污口");
    private static final Responsibility ROW = new Responsibility("R1", List.of("M1"), "县级河长");

    @Test
    void findsNothingInAStrategyThatKeepsAllRules() {
        assertThat(breaches(content(PROBLEM, GOAL, TASK, measure(), ROW))).isEmpty();
    }

    @Test
    void asksForAGoalForEveryProblem() {
        Problem second = new Problem("P2", "ECOLOGY", "岸线硬化");
        StrategyContent content = new StrategyContent(
                null, null, List.of(PROBLEM, second), List.of(GOAL), List.of(TASK), List.of(measure()), List.of(ROW));

        assertThat(breaches(content))
                .extracting(Breach::rule, Breach::list, Breach::item)
                .containsExactly(tuple(Rule.PROBLEM_WITHOUT_GOAL, "PROBLEM", "P2"));
    }

    @Test
    void asksForEveryYearOfEveryGoalUnlessTheWaterIsTheCountysOwn() {
        Goal incomplete = new Goal("G1", List.of("P1"), "水质类别", "Ⅲ类", List.of(new Step(2025, "Ⅳ")));
        Goal none = new Goal("G1", List.of("P1"), "水质类别", "Ⅲ类", List.of());

        assertThat(breaches(content(PROBLEM, incomplete, TASK, measure(), ROW)))
                .singleElement()
                .satisfies(breach -> assertThat(breach.detail()).contains("[2026, 2027]"));
        assertThat(breaches(content(PROBLEM, none, TASK, measure(), ROW)))
                .extracting(Breach::rule)
                .containsExactly(Rule.GOAL_WITHOUT_YEARS);
        assertThat(StrategyCheck.breaches(
                        frame(DivisionLevel.COUNTY, 2026, null, null), content(PROBLEM, none, TASK, measure(), ROW)))
                .isEmpty();
    }

    @Test
    void asksForLeadAssistFundsAndDueDateOfEveryMeasure() {
        Measure bare = new Measure("M1", List.of(), "建截污管", null, null, null, null);

        assertThat(breaches(content(PROBLEM, GOAL, TASK, bare, ROW)))
                .allSatisfy(breach -> assertThat(breach.item()).isEqualTo("M1"))
                .extracting(Breach::rule)
                .containsExactlyInAnyOrder(
                        Rule.MEASURE_WITHOUT_TASK,
                        Rule.MEASURE_WITHOUT_LEAD,
                        Rule.MEASURE_WITHOUT_ASSIST,
                        Rule.MEASURE_WITHOUT_FUNDS,
                        Rule.MEASURE_WITHOUT_DUE_DATE);
    }

    @Test
    void asksForExactlyOneWhoAnswersForAMeasure() {
        Responsibility other = new Responsibility("R2", List.of("M1"), "镇级河长");
        StrategyContent twice = new StrategyContent(
                null, null, List.of(PROBLEM), List.of(GOAL), List.of(TASK), List.of(measure()), List.of(ROW, other));
        Responsibility elsewhere = new Responsibility("R1", List.of("M9"), "县级河长");

        assertThat(breaches(twice)).extracting(Breach::rule).containsExactly(Rule.MEASURE_RESPONSIBLE_TWICE);
        assertThat(breaches(content(PROBLEM, GOAL, TASK, measure(), elsewhere)))
                .extracting(Breach::rule, Breach::item)
                .containsExactly(tuple(Rule.MEASURE_WITHOUT_RESPONSIBILITY, "M1"), tuple(Rule.UNKNOWN_REFERENCE, "R1"));
    }

    @Test
    void holdsThePeriodToTheLevelOfTheHighestChief() {
        StrategyContent content = content(PROBLEM, GOAL, TASK, measure(), ROW);

        assertThat(StrategyCheck.breaches(frame(DivisionLevel.COUNTY, 2027, null, null), content))
                .extracting(Breach::rule)
                .containsExactly(Rule.PERIOD_WRONG);
    }

    @Test
    void refusesATargetWorseThanTheReceivingWaterNeeds() {
        StrategyContent content = content(PROBLEM, GOAL, TASK, measure(), ROW);

        assertThat(StrategyCheck.breaches(frame(DivisionLevel.CITY, 2027, WaterClass.IV, WaterClass.III), content))
                .extracting(Breach::rule)
                .containsExactly(Rule.TARGET_WORSE_THAN_RECEIVING);
        assertThat(StrategyCheck.breaches(frame(DivisionLevel.CITY, 2027, null, WaterClass.III), content))
                .hasSize(1);
        assertThat(StrategyCheck.breaches(frame(DivisionLevel.CITY, 2027, WaterClass.II, WaterClass.III), content))
                .isEmpty();
    }

    @Test
    void namesUnknownHeadsDoubleCodesEmptyListsAndDatesOutsideThePeriod() {
        Problem wrong = new Problem("P1", "SMELL", "异味");
        Measure late =
                new Measure("M1", List.of("T1"), "建截污管", "EEB", List.of(), BigDecimal.TEN, LocalDate.of(2028, 1, 1));
        StrategyContent content = new StrategyContent(
                null, null, List.of(wrong, wrong), List.of(GOAL), List.of(TASK), List.of(late), List.of());

        assertThat(breaches(content))
                .extracting(Breach::rule)
                .contains(Rule.UNKNOWN_HEAD, Rule.CODE_TWICE, Rule.LIST_EMPTY, Rule.MEASURE_OUTSIDE_PERIOD);
    }

    private static Measure measure() {
        return new Measure(
                "M1", List.of("T1"), "建截污管", "EEB", List.of("WATER"), BigDecimal.TEN, LocalDate.of(2026, 12, 31));
    }

    private static StrategyContent content(
            Problem problem, Goal goal, Task task, Measure measure, Responsibility responsibility) {
        return new StrategyContent(
                null, null, List.of(problem), List.of(goal), List.of(task), List.of(measure), List.of(responsibility));
    }

    private static List<Breach> breaches(StrategyContent content) {
        return StrategyCheck.breaches(frame(DivisionLevel.CITY, 2027, null, null), content);
    }

    private static StrategyCheck.Frame frame(
            DivisionLevel level, int to, @Nullable WaterClass target, @Nullable WaterClass receiving) {
        return new StrategyCheck.Frame(
                2025,
                to,
                level,
                RULE,
                Set.of("SCARCITY", "DISASTER", "POLLUTION", "ECOLOGY"),
                Set.of("POLLUTION_CONTROL"),
                target,
                receiving);
    }
}
