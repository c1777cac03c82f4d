package org.riverchief.registry.strategy;

import java.time.LocalDate;
import java.util.List;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class StrategyProblems {

    private StrategyProblems() {}

    static DomainException invalidPeriod() {
        return new DomainException(Kind.INVALID, "invalid-period", "periodTo is not before periodFrom");
    }

    static DomainException wrongReach() {
        return new DomainException(Kind.INVALID, "wrong-strategy-reach", "The reach is not of this water");
    }

    static DomainException inTheFuture(LocalDate today) {
        return new DomainException(
                Kind.INVALID,
                "in-force-in-the-future",
                "Put it in force on the day itself, today is %s".formatted(today));
    }

    static DomainException approverTooLow() {
        return new DomainException(
                Kind.FORBIDDEN, "approver-too-low", "A strategy is approved by a chief of the county or above");
    }

    static DomainException breaches(List<Breach> breaches) {
        return conflict(
                        "strategy-breaches-rules",
                        "The strategy does not keep %d rules; see breaches".formatted(breaches.size()))
                .with("breaches", breaches);
    }

    static DomainException exists() {
        return conflict("strategy-exists", "The division has a strategy for this water; revise that one");
    }

    static DomainException wrongState(StrategyState is, StrategyState asked) {
        return conflict(
                        "wrong-strategy-state",
                        "The edition is %s; this is done with one that is %s".formatted(is, asked))
                .with("state", is);
    }

    static DomainException changedMeanwhile(int version) {
        return conflict("changed-meanwhile", "The draft was changed since it was read; read it again")
                .with("version", version);
    }

    private static DomainException conflict(String code, String detail) {
        return new DomainException(Kind.CONFLICT, code, detail);
    }
}
