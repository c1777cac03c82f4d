package org.riverchief.patrol.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class RuleProblems {

    private RuleProblems() {}

    static DomainException unknownParameter(String name) {
        return new DomainException(
                        Kind.INVALID, "unknown-rule-parameter", "Patrol rules have no parameter of this name: " + name)
                .with(
                        "known",
                        Arrays.stream(RuleParameter.values())
                                .map(RuleParameter::key)
                                .toList());
    }

    static DomainException outOfBounds(RuleParameter parameter) {
        return new DomainException(
                        Kind.INVALID,
                        "rule-parameter-out-of-bounds",
                        "%s lies between %s and %s %s and has at most 4 decimals"
                                .formatted(parameter.key(), parameter.least(), parameter.most(), parameter.unit()))
                .with("parameter", parameter.key());
    }

    static DomainException missingParameters(List<String> missing) {
        return new DomainException(Kind.INVALID, "rule-parameter-missing", "The rule lacks numbers it needs")
                .with("missing", missing);
    }

    static DomainException incoherent() {
        return new DomainException(
                Kind.INVALID,
                "rule-incoherent",
                "With what is inherited, footKmh, vehicleKmh and jumpKmh would not follow each other");
    }

    static DomainException empty() {
        return new DomainException(
                Kind.INVALID,
                "rule-empty",
                "A rule names at least one of parameters, frequencies, countingModes and overridable");
    }

    static DomainException frequencyTwice() {
        return new DomainException(
                Kind.INVALID, "frequency-twice", "A rule has one frequency for each class of water and colour");
    }

    static DomainException notOverridable(Set<String> parts) {
        return new DomainException(
                        Kind.CONFLICT,
                        "rule-fixed-above",
                        "A division above does not allow this below; ask for more than it does, or ask its office")
                .with("parts", parts);
    }

    static DomainException unknownRuleSet() {
        return new DomainException(Kind.NOT_FOUND, "unknown-rule-set", "There is no rule set of this name");
    }

    static DomainException inThePast() {
        return new DomainException(
                Kind.INVALID, "rule-in-the-past", "A rule applies from now or later: what was judged stays judged");
    }
}
