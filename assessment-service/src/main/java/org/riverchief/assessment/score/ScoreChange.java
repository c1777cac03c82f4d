package org.riverchief.assessment.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riverchief.assessment.fact.CanonicalJson;
import org.riverchief.assessment.judging.JudgedRow;
import org.riverchief.assessment.measure.Evidence;

/**
 * How a row differs between two versions of a score.
 *
 * @param before absent when the row is new
 * @param after absent when the row is gone
 * @param evidenceAdded facts, or what they did, that only the later version knows
 * @param evidenceRemoved facts, or what they did, that only the earlier version knows
 */
record ScoreChange(
        String indicator,
        @Nullable Reading before,
        @Nullable Reading after,
        List<Evidence> evidenceAdded,
        List<Evidence> evidenceRemoved) {

    record Reading(@Nullable BigDecimal value, @Nullable String band, BigDecimal points) {
        static Reading of(JudgedRow row) {
            return new Reading(row.value(), row.band(), row.points());
        }
    }

    static List<ScoreChange> between(List<JudgedRow> before, List<JudgedRow> after) {
        Map<String, JudgedRow> earlier = byIndicator(before);
        Map<String, JudgedRow> later = byIndicator(after);
        Map<String, JudgedRow> all = new LinkedHashMap<>(later);
        earlier.forEach(all::putIfAbsent);
        List<ScoreChange> changes = new ArrayList<>();
        for (String indicator : all.keySet()) {
            Optional<JudgedRow> was = Optional.ofNullable(earlier.get(indicator));
            Optional<JudgedRow> is = Optional.ofNullable(later.get(indicator));
            if (!was.map(ScoreChange::text).equals(is.map(ScoreChange::text))) {
                changes.add(of(indicator, was, is));
            }
        }
        return changes;
    }

    private static ScoreChange of(String indicator, Optional<JudgedRow> was, Optional<JudgedRow> is) {
        List<Evidence> earlier = was.map(JudgedRow::evidence).orElse(List.of());
        List<Evidence> later = is.map(JudgedRow::evidence).orElse(List.of());
        return new ScoreChange(
                indicator,
                was.map(Reading::of).orElse(null),
                is.map(Reading::of).orElse(null),
                without(later, earlier),
                without(earlier, later));
    }

    private static List<Evidence> without(List<Evidence> all, List<Evidence> known) {
        return all.stream().filter(one -> !known.contains(one)).toList();
    }

    private static String text(JudgedRow row) {
        return CanonicalJson.write(row);
    }

    private static Map<String, JudgedRow> byIndicator(List<JudgedRow> rows) {
        Map<String, JudgedRow> map = new LinkedHashMap<>();
        rows.forEach(row -> map.put(row.indicator(), row));
        return map;
    }
}
