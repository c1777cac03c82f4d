package org.riverchief.assessment.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riverchief.assessment.period.PeriodKind;

/** Which parameters each measure takes: all of its own, none of another's. */
final class ParameterRules {

    private ParameterRules() {}

    static List<String> faults(Measure measure, MeasureParameters parameters, PeriodKind periodKind) {
        List<String> faults = new ArrayList<>();
        check(faults, "requiredDays", parameters.requiredDays(), measure == Measure.VALID_PATROL_DAY_RATE);
        check(faults, "otherSources", parameters.otherSources(), measure == Measure.MAJOR_FINDING_BALANCE);
        check(faults, "orderSources", parameters.orderSources(), measure == Measure.SUPERVISION_ORDER_COUNT);
        Integer requiredDays = parameters.requiredDays();
        if (requiredDays != null && (requiredDays < 1 || requiredDays > shortestPeriod(periodKind))) {
            faults.add("requiredDays must be between 1 and the days of the period");
        }
        return faults;
    }

    private static void check(List<String> faults, String name, @Nullable Object value, boolean taken) {
        if (taken && (value == null || value.equals(List.of()))) {
            faults.add(name + " is missing");
        }
        if (!taken && value != null) {
            faults.add(name + " is not a parameter of this measure");
        }
    }

    private static int shortestPeriod(PeriodKind kind) {
        return switch (kind) {
            case WEEK -> kind.containing(LocalDate.EPOCH).days();
        };
    }
}
