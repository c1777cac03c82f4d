package org.riverchief.assessment.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riverchief.assessment.Facts.CHIEF;
import static org.riverchief.assessment.Facts.MONDAY;
import static org.riverchief.assessment.Facts.OTHER_CHIEF;
import static org.riverchief.assessment.Facts.OTHER_REACH;
import static org.riverchief.assessment.Facts.REACH;
import static org.riverchief.assessment.Facts.WEEK;
import static org.riverchief.assessment.Facts.appointment;
import static org.riverchief.assessment.Facts.dispatched;
import static org.riverchief.assessment.Facts.id;
import static org.riverchief.assessment.Facts.interval;
import static org.riverchief.assessment.Facts.order;
import static org.riverchief.assessment.Facts.orderClosed;
import static org.riverchief.assessment.Facts.ownProblem;
import static org.riverchief.assessment.Facts.patrol;
import static org.riverchief.assessment.Facts.problem;
import static org.riverchief.assessment.Facts.publicProblem;
import static org.riverchief.assessment.Facts.reach;
import static org.riverchief.assessment.Facts.validPatrol;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactValues.OrderOutcome;
import org.riverchief.assessment.fact.FactValues.ProblemSource;
import org.riverchief.assessment.fact.FactValues.Severity;
import org.riverchief.assessment.fact.FactValues.Verdict;
import org.riverchief.assessment.measure.Evidence.Effect;
import org.riverchief.defaults.security.DivisionLevel;

class DossierTest {

    private static final MeasureParameters SEVEN_DAYS = new MeasureParameters(7, null, null);
    private static final MeasureParameters OTHERS =
            new MeasureParameters(null, List.of(ProblemSource.PUBLIC, ProblemSource.INSPECTION), null);
    private static final MeasureParameters OVERDUE = new MeasureParameters(null, null, List.of("PROBLEM_OVERDUE"));

    @Test
    void hasNoDossierOfWhoIsNotInOffice() {
        assertThat(Dossier.of(CHIEF, WEEK, List.of(validPatrol(MONDAY)))).isEmpty();
        assertThat(Dossier.of(CHIEF, WEEK, List.of(appointment(REACH, MONDAY.plusDays(7), null))))
                .isEmpty();
        assertThat(Dossier.of(CHIEF, WEEK, List.of(appointment(REACH, MONDAY.minusYears(1), MONDAY.minusDays(1)))))
                .isEmpty();
    }

    @Test
    void aLaterRevisionOfAnAppointmentTakesItFromTheFirstChief() {
        Fact first = appointment();
        Fact corrected = appointment(OTHER_CHIEF, REACH, DivisionLevel.VILLAGE, 2, MONDAY.minusYears(1), null);

        assertThat(Dossier.of(CHIEF, WEEK, List.of(first, corrected))).isEmpty();
        assertThat(Dossier.of(OTHER_CHIEF, WEEK, List.of(first, corrected))).isPresent();
    }

    @Test
    void judgesAChiefOfSeveralLevelsAtTheHighest() {
        Fact town = appointment(CHIEF, OTHER_REACH, DivisionLevel.TOWN, 1, MONDAY.minusYears(1), null);

        Dossier dossier = dossier(appointment(), town);

        assertThat(dossier.tenure().level()).isEqualTo(DivisionLevel.TOWN);
        assertThat(dossier.tenure().reaches()).containsExactly(OTHER_REACH);
    }

    @Test
    void countsADayOnceHoweverManyPatrolsItHad() {
        Dossier dossier =
                dossier(appointment(), patrol("a", 1, MONDAY, Verdict.VALID), patrol("b", 1, MONDAY, Verdict.VALID));

        assertThat(Measure.VALID_PATROL_DAY_RATE.of(dossier, SEVEN_DAYS).quantity())
                .isEqualTo(Quantity.rate(1, 7));
    }

    @Test
    void countsOnlyValidPatrolsButNamesTheOthers() {
        Dossier dossier = dossier(
                appointment(),
                patrol("a", 1, MONDAY, Verdict.DOUBTFUL),
                patrol("b", 1, MONDAY.plusDays(1), Verdict.INVALID),
                patrol("c", 1, MONDAY.plusDays(2), Verdict.VALID));

        Measurement measurement = Measure.VALID_PATROL_DAY_RATE.of(dossier, SEVEN_DAYS);

        assertThat(measurement.quantity()).isEqualTo(Quantity.rate(1, 7));
        assertThat(measurement.evidence())
                .extracting(Evidence::effect)
                .containsExactlyInAnyOrder(Effect.NOT_COUNTED, Effect.NOT_COUNTED, Effect.COUNTED);
    }

    @Test
    void theHighestJudgementOfAPatrolCountsWhicheverCameFirst() {
        Fact first = patrol("a", 1, MONDAY, Verdict.DOUBTFUL);
        Fact second = patrol("a", 2, MONDAY, Verdict.VALID);

        assertThat(Measure.VALID_PATROL_DAY_RATE
                        .of(dossier(appointment(), second, first), SEVEN_DAYS)
                        .quantity())
                .isEqualTo(Quantity.rate(1, 7));
    }

    @Test
    void ignoresPatrolsOfOtherWeeksAndOtherChiefs() {
        Dossier dossier = dossier(
                appointment(),
                validPatrol(MONDAY.minusDays(1)),
                validPatrol(MONDAY.plusDays(7)),
                patrol(id("other"), 1, OTHER_CHIEF, REACH, MONDAY, Verdict.VALID));

        assertThat(Measure.VALID_PATROL_DAY_RATE.of(dossier, SEVEN_DAYS).quantity())
                .isEqualTo(Quantity.rate(0, 7));
    }

    @Test
    void asksOfPartOfAWeekInOfficeOnlyItsPart() {
        Fact fromThursday = appointment(REACH, MONDAY.plusDays(3), null);
        MeasureParameters threeDays = new MeasureParameters(3, null, null);

        assertThat(Measure.VALID_PATROL_DAY_RATE
                        .of(dossier(fromThursday), SEVEN_DAYS)
                        .quantity())
                .isEqualTo(Quantity.rate(0, 4));
        assertThat(Measure.VALID_PATROL_DAY_RATE
                        .of(dossier(fromThursday), threeDays)
                        .quantity())
                .isEqualTo(Quantity.rate(0, 2));
    }

    @Test
    void morePatrolDaysThanDueAreTheWhole() {
        MeasureParameters twoDays = new MeasureParameters(2, null, null);
        Dossier dossier = dossier(
                appointment(), validPatrol(MONDAY), validPatrol(MONDAY.plusDays(1)), validPatrol(MONDAY.plusDays(2)));

        assertThat(Measure.VALID_PATROL_DAY_RATE.of(dossier, twoDays).quantity())
                .isEqualTo(Quantity.rate(2, 2));
    }

    @Test
    void countsProblemsOfTheDaysTheChiefAnsweredForTheReach() {
        Dossier dossier = dossier(
                appointment(REACH, MONDAY.plusDays(1), null),
                ownProblem("before", Severity.MINOR),
                problem("after", MONDAY.plusDays(1), Severity.MINOR, ProblemSource.PATROL, CHIEF));

        assertThat(Measure.OWN_FINDING_RATE.of(dossier, MeasureParameters.NONE).quantity())
                .isEqualTo(Quantity.rate(1, 1));
    }

    @Test
    void weighsAProblemAsTheOfficeDid() {
        Dossier dossier = dossier(
                appointment(),
                ownProblem("inflated", Severity.MAJOR),
                dispatched("inflated", MONDAY.plusDays(9), Severity.MINOR),
                publicProblem("belittled", Severity.MINOR),
                dispatched("belittled", MONDAY.plusDays(1), Severity.MAJOR));

        assertThat(Measure.MAJOR_FINDING_BALANCE.of(dossier, OTHERS).quantity()).isEqualTo(Quantity.count(-1));
    }

    @Test
    void countsAgainstTheChiefOnlyFindingsOfTheSourcesNamed() {
        Dossier dossier = dossier(
                appointment(),
                problem("department", MONDAY, Severity.MAJOR, ProblemSource.DEPARTMENT, null),
                problem("inspection", MONDAY, Severity.MAJOR, ProblemSource.INSPECTION, null));

        assertThat(Measure.MAJOR_FINDING_BALANCE.of(dossier, OTHERS).quantity()).isEqualTo(Quantity.count(-1));
    }

    @Test
    void aCancelledOrderDoesNotCount() {
        Dossier dossier = dossier(
                appointment(),
                order("a", MONDAY),
                orderClosed("a", MONDAY.plusDays(20), OrderOutcome.CANCELLED),
                order("b", MONDAY),
                orderClosed("b", MONDAY.plusDays(2), OrderOutcome.RECTIFIED));

        assertThat(Measure.SUPERVISION_ORDER_COUNT.of(dossier, OVERDUE).quantity())
                .isEqualTo(Quantity.count(1));
    }

    @Test
    void coversAStretchOnceAndNothingBeyondTheReach() {
        Dossier dossier = dossier(
                appointment(),
                reach(REACH, "1.0", "3.0"),
                validPatrol(MONDAY, interval("0.5", "1.5"), interval("2.5", "9")),
                validPatrol(MONDAY.plusDays(1), interval("1.2", "1.8"), interval("1.3", "1.4")));

        Quantity coverage =
                Measure.PATROL_COVERAGE.of(dossier, MeasureParameters.NONE).quantity();

        assertThat(coverage.numerator()).isEqualByComparingTo("1.3");
        assertThat(coverage.denominator()).isEqualByComparingTo("2");
    }

    @Test
    void coverageHasNoBasisWhileTheReachIsUnknown() {
        Dossier dossier = dossier(appointment(), validPatrol(MONDAY, interval("0", "1")));

        assertThat(Measure.PATROL_COVERAGE
                        .of(dossier, MeasureParameters.NONE)
                        .quantity()
                        .hasBasis())
                .isFalse();
    }

    @Test
    void aSurveyAfterTheWeekDoesNotChangeItsLength() {
        Fact before = reach(REACH, 1, MONDAY.minusDays(30), "0", "1");
        Fact after = reach(REACH, 2, MONDAY.plusDays(30), "0", "2");

        assertThat(Measure.PATROL_COVERAGE
                        .of(dossier(appointment(), before, after), MeasureParameters.NONE)
                        .quantity()
                        .denominator())
                .isEqualByComparingTo("1");
        assertThat(Measure.PATROL_COVERAGE
                        .of(dossier(appointment(), after), MeasureParameters.NONE)
                        .quantity()
                        .denominator())
                .isEqualByComparingTo("2");
    }

    private static Dossier dossier(Fact... facts) {
        return Dossier.of(CHIEF, WEEK, Arrays.asList(facts)).orElseThrow();
    }
}
