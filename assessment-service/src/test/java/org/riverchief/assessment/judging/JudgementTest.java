package org.riverchief.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.riverchief.assessment.Facts.CHIEF;
import static org.riverchief.assessment.Facts.MONDAY;
import static org.riverchief.assessment.Facts.REACH;
import static org.riverchief.assessment.Facts.WEEK;
import static org.riverchief.assessment.Facts.appointment;
import static org.riverchief.assessment.Facts.interval;
import static org.riverchief.assessment.Facts.order;
import static org.riverchief.assessment.Facts.ownProblem;
import static org.riverchief.assessment.Facts.publicProblem;
import static org.riverchief.assessment.Facts.reach;
import static org.riverchief.assessment.Facts.validPatrol;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riverchief.assessment.Schemes;
import org.riverchief.assessment.fact.CanonicalJson;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactValues.Severity;
import org.riverchief.assessment.measure.Dossier;

class JudgementTest {

    @Test
    void givesTheWholeWeekByHand() {
        List<Fact> facts = new ArrayList<>(List.of(appointment(), reach(REACH, "0", "2"), order("order", MONDAY)));
        IntStream.range(0, 6)
                .mapToObj(day -> validPatrol(MONDAY.plusDays(day), interval("0", "1.5")))
                .forEach(facts::add);
        facts.add(ownProblem("a", Severity.MAJOR));
        facts.add(ownProblem("b", Severity.MINOR));
        facts.add(publicProblem("c", Severity.MINOR));

        Judgement judgement = judge(facts);

        assertThat(judgement.rows())
                .extracting(JudgedRow::indicator, row -> row.points().toPlainString())
                .containsExactly(
                        tuple("BASE", "60"),
                        tuple("EFFECTIVE_PATROL_RATE", "2"),
                        tuple("REPORT_RATE", "1"),
                        tuple("MAJOR_PROBLEMS", "3"),
                        tuple("OVERDUE_ORDERS", "-2"),
                        tuple("PATROL_COVERAGE", "1"));
        assertThat(judgement.total()).isEqualByComparingTo("65");
    }

    @Test
    void judgesAChiefWhoDidNothing() {
        Judgement judgement = judge(List.of(appointment()));

        assertThat(judgement.total()).isEqualByComparingTo("50");
    }

    @Test
    void showsValuesRoundedButJudgesThemExactly() {
        JudgedRow rate = row(
                judge(List.of(
                        appointment(),
                        ownProblem("a", Severity.MINOR),
                        publicProblem("b", Severity.MINOR),
                        publicProblem("c", Severity.MINOR))),
                "REPORT_RATE");

        assertThat(rate.value()).isEqualTo(new BigDecimal("0.3333"));
        assertThat(rate.numerator()).isEqualByComparingTo("1");
        assertThat(rate.denominator()).isEqualByComparingTo("3");
    }

    @Test
    void judgesAFractionThatRoundingWouldPushOverTheEdge() {
        Fact barely = validPatrol(MONDAY, interval("0", "0.29999"));

        JudgedRow coverage = row(judge(List.of(appointment(), reach(REACH, "0", "1"), barely)), "PATROL_COVERAGE");

        assertThat(coverage.value()).isEqualTo(new BigDecimal("0.3000"));
        assertThat(coverage.band()).isEqualTo("[0,0.3)");
    }

    @Test
    void namesTheNearestBandThatGivesMore() {
        assertThat(Schemes.patrolRate().betterThan("(0.3,0.6]").map(Band::label))
                .contains("(0.6,0.8]");
        assertThat(Schemes.patrolRate().betterThan("[1,1]")).isEmpty();
        assertThat(Schemes.overdueOrders().betterThan("[2,+∞)").map(Band::label))
                .contains("[1,1]");
        assertThat(Schemes.reportRate().betterThan("0/0").map(Band::label)).contains("(0.5,0.7]");
    }

    @Test
    void keepsItsBytesForEver() {
        List<Fact> facts = List.of(
                appointment(),
                reach(REACH, "0", "2"),
                validPatrol(MONDAY, interval("0.10", "1.5")),
                publicProblem("c", Severity.MINOR));
        Dossier dossier = Dossier.of(CHIEF, WEEK, facts).orElseThrow();

        assertThat(Judgement.of(Schemes.villageA(), dossier).hash())
                .isEqualTo("caecc492978cb82ca1d06511247b5f147a04b8a5d3cc1e82b3d3ec145100c8be");
        assertThat(Judgement.hashOfInputs(Schemes.villageA(), dossier))
                .isEqualTo("57d55d19c585fed05bc4f9873cf9510b762dfc5b3af7ac37b72a079cf96b3d4a");
    }

    @Test
    void spellsEqualDecimalsAlike() {
        assertThat(CanonicalJson.write(new BigDecimal("60.00"))).isEqualTo("60");
        assertThat(CanonicalJson.write(new BigDecimal("6E+1"))).isEqualTo("60");
        assertThat(CanonicalJson.write(new BigDecimal("0.30"))).isEqualTo("0.3");
    }

    private static Judgement judge(List<Fact> facts) {
        return Judgement.of(Schemes.villageA(), Dossier.of(CHIEF, WEEK, facts).orElseThrow());
    }

    private static JudgedRow row(Judgement judgement, String indicator) {
        return judgement.rows().stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
