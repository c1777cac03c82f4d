package org.riverchief.registry.milestone;

import java.time.LocalDate;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class MilestoneProblems {

    private MilestoneProblems() {}

    static DomainException done(LocalDate day) {
        return new DomainException(Kind.CONFLICT, "milestone-done", "The milestone was reached on %s".formatted(day))
                .with("doneOn", day);
    }

    static DomainException notDone() {
        return new DomainException(Kind.CONFLICT, "milestone-not-done", "The milestone has not been reached");
    }

    static DomainException inFuture() {
        return new DomainException(Kind.INVALID, "done-in-future", "What is done was done today or before");
    }
}
