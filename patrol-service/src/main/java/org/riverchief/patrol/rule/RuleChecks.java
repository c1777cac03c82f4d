package org.riverchief.patrol.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riverchief.defaults.security.DivisionLevel;

/** What must hold of a new version of a rule. */
final class RuleChecks {

    private RuleChecks() {}

    /** Checks what can be said of the request alone. */
    static void check(CreateRule request) {
        request.numbers().forEach(RuleParameter::check);
        request.permissions().keySet().forEach(RuleChecks::checkPart);
        long cases = request.lines().stream()
                .map(line -> Arrays.asList(line.waterClass(), line.warning()))
                .distinct()
                .count();
        if (cases < request.lines().size()) {
            throw RuleProblems.frequencyTwice();
        }
    }

    /** Checks the new row together with what it will inherit, for every level it is for. */
    static void checkInherited(CreateRule request, PatrolRule rule) {
        DivisionLevel only = request.level();
        List<DivisionLevel> levels = only == null ? List.of(DivisionLevel.values()) : List.of(only);
        for (DivisionLevel level : levels) {
            List<PatrolRule> inForce =
                    new ArrayList<>(PatrolRule.inForce(request.divisionCode(), level, rule.validFrom));
            inForce.removeIf(other -> rule.isVersionOf(other));
            Set<String> ignoredBefore = Inheritance.of(inForce).ignored();
            inForce.add(rule.level == null ? specificRules(inForce, rule) : 0, rule);
            EffectiveRule effective = new EffectiveRule(inForce);
            Set<String> ignored = new HashSet<>(effective.inheritance().ignored());
            ignored.removeAll(ignoredBefore);
            if (!ignored.isEmpty()) {
                throw RuleProblems.notOverridable(ignored);
            }
            if (!effective.coherent()) {
                throw RuleProblems.incoherent();
            }
        }
    }

    private static void checkPart(String part) {
        Optional<RuleParameter> parameter = RuleParameter.named(part);
        if (parameter.isEmpty() && !part.equals(Inheritance.FREQUENCIES) && !part.equals(Inheritance.COUNTING_MODES)) {
            throw RuleProblems.unknownParameter(part);
        }
    }

    private static int specificRules(List<PatrolRule> inForce, PatrolRule rule) {
        return Math.toIntExact(inForce.stream()
                .filter(other -> other.level != null && rule.sameDivision(other))
                .count());
    }
}
