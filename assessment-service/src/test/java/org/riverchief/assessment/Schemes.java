package org.riverchief.assessment;

import static org.riverchief.assessment.Facts.decimal;

import java.time.LocalDate;
import java.util.List;
import org.riverchief.assessment.fact.FactValues.ProblemSource;
import org.riverchief.assessment.judging.Band;
import org.riverchief.assessment.judging.IndicatorDefinition;
import org.riverchief.assessment.judging.SchemeDefinition;
import org.riverchief.assessment.judging.ScoreFunction;
import org.riverchief.assessment.measure.Measure;
import org.riverchief.assessment.measure.MeasureParameters;
import org.riverchief.assessment.period.PeriodKind;

/** The shipped scheme, typed a second time from its source, so that neither copy can be wrong alone. */
public final class Schemes {

    private Schemes() {}

    public static SchemeDefinition villageA() {
        return new SchemeDefinition(
                "GZ-VILLAGE-A-SUBSET",
                1,
                LocalDate.of(2018, 1, 1),
                PeriodKind.WEEK,
                3,
                decimal("60"),
                "",
                List.of(patrolRate(), reportRate(), majorProblems(), overdueOrders(), coverage()));
    }

    public static IndicatorDefinition patrolRate() {
        return indicator(
                "EFFECTIVE_PATROL_RATE",
                Measure.VALID_PATROL_DAY_RATE,
                new MeasureParameters(7, null, null),
                band("[0", "0]", "-10"),
                band("(0", "0.3]", "-7"),
                band("(0.3", "0.6]", "-3"),
                band("(0.6", "0.8]", "-2"),
                band("(0.8", "1)", "2"),
                band("[1", "1]", "12"));
    }

    public static IndicatorDefinition reportRate() {
        return indicator(
                "REPORT_RATE",
                Measure.OWN_FINDING_RATE,
                MeasureParameters.NONE,
                noBasis("0"),
                band("[0", "0]", "-7"),
                band("(0", "0.2]", "-5"),
                band("(0.2", "0.4]", "-3"),
                band("(0.4", "0.5]", "-1"),
                band("(0.5", "0.7]", "1"),
                band("(0.7", "0.8]", "3"),
                band("(0.8", "0.9]", "6"),
                band("(0.9", "1]", "8"));
    }

    public static IndicatorDefinition majorProblems() {
        return indicator(
                "MAJOR_PROBLEMS",
                Measure.MAJOR_FINDING_BALANCE,
                new MeasureParameters(null, List.of(ProblemSource.PUBLIC, ProblemSource.INSPECTION), null),
                band("(", "-2)", "-6"),
                band("[-2", "-2]", "-5"),
                band("[-1", "-1]", "-3"),
                band("[0", "0]", "0"),
                band("[1", "1]", "3"),
                band("[2", "2]", "5"),
                band("(2", ")", "6"));
    }

    public static IndicatorDefinition overdueOrders() {
        return indicator(
                "OVERDUE_ORDERS",
                Measure.SUPERVISION_ORDER_COUNT,
                new MeasureParameters(null, null, List.of("PROBLEM_OVERDUE")),
                band("[0", "0]", "0"),
                band("[1", "1]", "-2"),
                band("[2", ")", "-5"));
    }

    public static IndicatorDefinition coverage() {
        return indicator(
                "PATROL_COVERAGE",
                Measure.PATROL_COVERAGE,
                MeasureParameters.NONE,
                noBasis("0"),
                band("[0", "0.3)", "-3"),
                band("[0.3", "0.6)", "0"),
                band("[0.6", "0.8)", "1"),
                band("[0.8", "1]", "2"));
    }

    public static IndicatorDefinition indicator(
            String code, Measure measure, MeasureParameters parameters, Band... bands) {
        return new IndicatorDefinition(
                code, code, measure, parameters, ScoreFunction.BANDS, "test", false, List.of(bands));
    }

    public static Band noBasis(String points) {
        return new Band(true, null, false, null, false, decimal(points));
    }

    /** Reads edges in mathematical notation; an edge that is a bracket only has no value. */
    public static Band band(String from, String to, String points) {
        String lower = from.substring(1);
        String upper = to.substring(0, to.length() - 1);
        return new Band(
                false,
                lower.isEmpty() ? null : decimal(lower),
                from.startsWith("["),
                upper.isEmpty() ? null : decimal(upper),
                to.endsWith("]"),
                decimal(points));
    }
}
