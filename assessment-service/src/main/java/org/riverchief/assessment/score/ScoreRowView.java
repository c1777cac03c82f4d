package org.riverchief.assessment.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riverchief.assessment.judging.Band;
import org.riverchief.assessment.judging.JudgedRow;
import org.riverchief.assessment.judging.SchemeDefinition;
import org.riverchief.assessment.measure.Evidence;
import org.riverchief.assessment.measure.Measure;

/**
 * A row of a score and its reasons.
 *
 * @param value the measure, rounded half-up to four decimals to be shown; absent when there was nothing to measure by
 * @param band the interval the exact fraction fell into, {@code 0/0} when there was nothing to measure by
 * @param better the nearest band that gives more points: what would change the score
 */
record ScoreRowView(
        int row,
        String indicator,
        String name,
        @Nullable Measure measure,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String band,
        BigDecimal points,
        List<Evidence> evidence,
        @Nullable Better better) {

    record Better(String band, BigDecimal points) {
        static Better of(Band band) {
            return new Better(band.label(), band.points());
        }
    }

    static ScoreRowView of(JudgedRow judged, SchemeDefinition scheme) {
        return new ScoreRowView(
                judged.row(),
                judged.indicator(),
                judged.name(),
                judged.measure(),
                judged.value(),
                judged.numerator(),
                judged.denominator(),
                judged.band(),
                judged.points(),
                judged.evidence(),
                better(judged, scheme));
    }

    private static @Nullable Better better(JudgedRow judged, SchemeDefinition scheme) {
        return scheme.indicators().stream()
                .filter(indicator -> indicator.code().equals(judged.indicator()))
                .findFirst()
                .flatMap(indicator -> indicator.betterThan(judged.band()))
                .map(Better::of)
                .orElse(null);
    }
}
