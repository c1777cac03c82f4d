package org.riverchief.patrol.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.track.TrackRule;

/** A rule as somebody outside states it, to measure by. */
public final class StatedRule {

    private static final Set<RuleParameter> OPTIONAL =
            Set.of(RuleParameter.MINIMUM_COVERAGE, RuleParameter.MAXIMUM_DURATION, RuleParameter.MAXIMUM_LENGTH);

    private StatedRule() {}

    /**
     * Returns the numbers as measuring takes them; names and bounds are those of the rules.
     *
     * @throws DomainException {@code unknown-rule-parameter}, {@code rule-parameter-out-of-bounds}, {@code
     *     rule-parameter-missing} or {@code rule-incoherent}
     */
    public static TrackRule trackRule(UUID id, int version, Map<String, BigDecimal> parameters) {
        parameters.forEach(RuleParameter::check);
        List<String> missing = Arrays.stream(RuleParameter.values())
                .filter(parameter -> parameter.compareTo(RuleParameter.LATE_LIMIT) <= 0)
                .filter(parameter -> !OPTIONAL.contains(parameter))
                .map(RuleParameter::key)
                .filter(key -> !parameters.containsKey(key))
                .toList();
        if (!missing.isEmpty()) {
            throw RuleProblems.missingParameters(missing);
        }
        EffectiveRule rule = new EffectiveRule(List.of(PatrolRule.stated(id, version, parameters)));
        if (!rule.coherent()) {
            throw RuleProblems.incoherent();
        }
        return rule.trackRule();
    }
}
