package org.riverchief.patrol.rule;

import java.util.Arrays;
import java.util.List;
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

    static DomainException inThePast() {
        return new DomainException(
                Kind.INVALID, "rule-in-the-past", "A rule applies from now or later: what was judged stays judged");
    }
}
