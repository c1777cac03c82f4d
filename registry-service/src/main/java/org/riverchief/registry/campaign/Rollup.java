package org.riverchief.registry.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riverchief.registry.campaign.CampaignQueries.Count;

/** Adds up what divisions have done into the division above them: city ← county ← town. */
final class Rollup {

    private final String division;
    private final List<Count> counts;
    private final Map<String, Count> byCode;

    Rollup(String division, List<Count> counts) {
        this.division = division;
        this.counts = counts;
        this.byCode = counts.stream().collect(Collectors.toMap(Count::divisionCode, Function.identity()));
    }

    int milestones() {
        return counts.stream().mapToInt(Count::milestones).sum();
    }

    int done() {
        return counts.stream().mapToInt(Count::done).sum();
    }

    BigDecimal share() {
        return milestones() == 0
                ? BigDecimal.ONE
                : BigDecimal.valueOf(done()).divide(BigDecimal.valueOf(milestones()), 4, RoundingMode.HALF_EVEN);
    }

    String name() {
        return Optional.ofNullable(byCode.get(division)).map(Count::name).orElse(division);
    }

    String divisionCode() {
        return division;
    }

    /** Returns the roll-up of each division directly below, in the order of their codes. */
    List<Rollup> children() {
        Map<String, List<Count>> below = new HashMap<>();
        for (Count count : counts) {
            if (!count.divisionCode().equals(division)) {
                below.merge(childAbove(count), List.of(count), Rollup::joined);
            }
        }
        return below.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Rollup(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String childAbove(Count count) {
        Count at = count;
        while (at.parentCode() != null && !at.parentCode().equals(division)) {
            Count parent = byCode.get(at.parentCode());
            if (parent == null) {
                return at.divisionCode();
            }
            at = parent;
        }
        return at.divisionCode();
    }

    private static List<Count> joined(List<Count> one, List<Count> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
