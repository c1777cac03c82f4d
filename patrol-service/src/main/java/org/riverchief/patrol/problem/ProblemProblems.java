package org.riverchief.patrol.problem;

import java.time.Instant;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class ProblemProblems {

    private ProblemProblems() {}

    static DomainException wrongState(ProblemState state) {
        return new DomainException(
                        Kind.CONFLICT,
                        "wrong-problem-state",
                        "The problem is %s; this is not possible".formatted(state))
                .with("state", state);
    }

    static DomainException reporterNotHeard(Instant dueAt) {
        return new DomainException(
                        Kind.CONFLICT,
                        "reporter-not-heard",
                        "The reporter is asked whether it is done; wait for the answer or until their time is over")
                .with("agreementDueAt", dueAt);
    }

    static DomainException concurrentChange() {
        return new DomainException(
                Kind.CONFLICT, "concurrent-change", "Somebody else changed the problem in between; read it again");
    }

    static DomainException idTaken() {
        return new DomainException(
                Kind.CONFLICT, "problem-id-taken", "A problem with this id was reported before with other content");
    }

    static DomainException inFuture(Instant now) {
        return new DomainException(
                        Kind.INVALID, "instant-in-future", "observedAt lies in the future; check the device's clock")
                .with("serverTime", now);
    }

    static DomainException implausible() {
        return new DomainException(Kind.INVALID, "instant-implausible", "observedAt lies before 1970");
    }

    static DomainException noDepartment() {
        return new DomainException(
                Kind.FORBIDDEN, "no-department", "This account belongs to no department; ask the office to add it");
    }
}
