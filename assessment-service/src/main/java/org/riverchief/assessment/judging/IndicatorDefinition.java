package org.riverchief.assessment.judging;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riverchief.assessment.measure.Measure;
import org.riverchief.assessment.measure.MeasureParameters;
import org.riverchief.assessment.measure.Quantity;

/**
 * One line of a scheme.
 *
 * @param source where the numbers come from
 * @param editable whether they are a default that every division may change
 */
public record IndicatorDefinition(
        String code,
        String name,
        Measure measure,
        MeasureParameters parameters,
        ScoreFunction function,
        String source,
        boolean editable,
        List<Band> bands) {

    /** Returns the one band the quantity falls into. */
    public Band bandOf(Quantity quantity) {
        return bands.stream()
                .filter(band -> band.holds(quantity))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Indicator %s has no band for %s".formatted(code, quantity)));
    }

    /** Returns the nearest band that gives more points than the one with this label. */
    public Optional<Band> betterThan(@Nullable String label) {
        List<String> labels = bands.stream().map(Band::label).toList();
        int place = labels.indexOf(label);
        if (place < 0) {
            return Optional.empty();
        }
        BigDecimal points = bands.get(place).points();
        return IntStream.range(0, bands.size())
                .boxed()
                .filter(other -> bands.get(other).points().compareTo(points) > 0)
                .filter(other -> !bands.get(other).noBasis())
                .min(Comparator.comparing(other -> Math.abs(other - place)))
                .map(bands::get);
    }
}
