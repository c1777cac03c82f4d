package org.riverchief.assessment.judging;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riverchief.assessment.measure.Evidence;
import org.riverchief.assessment.measure.Measure;
import org.riverchief.assessment.measure.Measurement;

/**
 * One line of a score and why it is what it is.
 *
 * @param value the measure, rounded half-up to four decimals to be shown; the band was chosen by the exact fraction
 * @param band the band the value fell into; absent for the base
 */
public record JudgedRow(
        int row,
        String indicator,
        String name,
        @Nullable Measure measure,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String band,
        BigDecimal points,
        List<Evidence> evidence) {

    static JudgedRow base(BigDecimal points) {
        return new JudgedRow(1, "BASE", "基础分", null, points, null, null, null, points, List.of());
    }

    static JudgedRow of(int row, IndicatorDefinition indicator, Measurement measurement) {
        Band band = indicator.bandOf(measurement.quantity());
        return new JudgedRow(
                row,
                indicator.code(),
                indicator.name(),
                indicator.measure(),
                measurement.quantity().shown().orElse(null),
                measurement.quantity().numerator(),
                measurement.quantity().denominator(),
                band.label(),
                band.points(),
                measurement.evidence());
    }
}
