package org.riverchief.patrol.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.category.Severity;

/**
 * Chooses the rule for a case: that of the nearest division, and there the one that says most about it. A rule above that
 * may not be overridden goes before all below it.
 */
final class RuleChoice {

    private record Key(
            @Nullable String divisionCode,
            @Nullable String category,
            @Nullable Severity severity) {
        static Key of(DeadlineRule rule) {
            return new Key(rule.divisionCode, rule.category, rule.severity);
        }
    }

    private static final Comparator<DeadlineRule> NARROWEST_DIVISION =
            Comparator.comparingInt((DeadlineRule rule) -> narrowness(rule)).reversed();
    private static final Comparator<DeadlineRule> MOST_SAID =
            Comparator.comparingInt((DeadlineRule rule) -> said(rule)).reversed();

    private RuleChoice() {}

    /** Returns the rule in force on a day among all versions that speak of a case. */
    static Optional<DeadlineRule> choose(List<DeadlineRule> speaking, LocalDate on) {
        List<DeadlineRule> inForce = inForce(speaking, on);
        Optional<DeadlineRule> fixed = inForce.stream()
                .filter(rule -> !rule.overridable)
                .min(NARROWEST_DIVISION.reversed().thenComparing(MOST_SAID));
        if (fixed.isPresent()) {
            return fixed;
        }
        return inForce.stream().min(NARROWEST_DIVISION.thenComparing(MOST_SAID));
    }

    /** Returns the rule above that decides everything a new rule would, and may not be overridden. */
    static Optional<DeadlineRule> fixedAbove(List<DeadlineRule> holding, SetDeadlineRule wanted, LocalDate on) {
        return inForce(holding, on).stream()
                .filter(rule -> !rule.overridable)
                .filter(rule -> !wanted.divisionCode().value().equals(rule.divisionCode))
                .filter(rule -> rule.category == null || rule.category.equals(wanted.category()))
                .filter(rule -> rule.severity == null || rule.severity == wanted.severity())
                .findFirst();
    }

    private static List<DeadlineRule> inForce(List<DeadlineRule> speaking, LocalDate on) {
        Map<Key, DeadlineRule> latest = new HashMap<>();
        speaking.stream()
                .filter(rule -> !rule.validFrom.isAfter(on))
                .forEach(rule ->
                        latest.merge(Key.of(rule), rule, (one, other) -> one.version > other.version ? one : other));
        return latest.values().stream().filter(rule -> !rule.endedBy(on)).toList();
    }

    private static int narrowness(DeadlineRule rule) {
        String code = String.valueOf(rule.divisionCode);
        return code.equals(DeadlineRule.COUNTRY)
                ? 0
                : DivisionCode.of(code).prefix().length();
    }

    private static int said(DeadlineRule rule) {
        return (rule.category == null ? 0 : 2) + (rule.severity == null ? 0 : 1);
    }
}
