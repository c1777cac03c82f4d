package org.riverchief.patrol.satisfaction;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class SatisfactionProblems {

    private SatisfactionProblems() {}

    static DomainException notJudgeable(String status) {
        return new DomainException(
                        Kind.CONFLICT, "not-judgeable", "There is nothing to judge yet; wait until it is handled")
                .with("reportStatus", status);
    }

    static DomainException given(int score) {
        return new DomainException(Kind.CONFLICT, "satisfaction-given", "This code has its score already")
                .with("score", score);
    }
}
