package org.riverchief.patrol.review;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.track.Verdict;

final class ReviewProblems {

    private ReviewProblems() {}

    static DomainException superseded(Patrol patrol) {
        return new DomainException(
                        Kind.CONFLICT,
                        "judgement-superseded",
                        "The patrol was judged again or decided on meanwhile; look at the latest judgement")
                .with("judgement", patrol.judgement);
    }

    static DomainException notDoubtful(Verdict verdict) {
        return new DomainException(
                        Kind.CONFLICT, "patrol-not-doubtful", "Only a doubtful patrol waits for a person's decision")
                .with("verdict", verdict);
    }
}
