package org.riverchief.assessment.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riverchief.assessment.fact.FactValues.ProblemSource;

/**
 * What a scheme sets about a measure; each measure takes its own.
 *
 * @param requiredDays days of a full period on which a patrol is due
 * @param otherSources who else's findings count against the chief's own
 * @param orderSources source types of the supervision orders to count
 */
public record MeasureParameters(
        @Nullable Integer requiredDays,
        @Nullable List<ProblemSource> otherSources,
        @Nullable List<String> orderSources) {

    /** No parameters. */
    public static final MeasureParameters NONE = new MeasureParameters(null, null, null);
}
