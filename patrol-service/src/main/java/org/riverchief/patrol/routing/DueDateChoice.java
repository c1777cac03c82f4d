package org.riverchief.patrol.routing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.patrol.deadline.Deadline;
import org.riverchief.patrol.deadline.DeadlineGap;
import org.riverchief.patrol.deadline.DeadlineResult;

/** Chooses between what the rule says and the date an office set: more time than the rule gives is an extension. */
final class DueDateChoice {

    private DueDateChoice() {}

    static Deadline choose(DeadlineResult byRule, @Nullable Deadline byHand, Instant at) {
        if (byHand == null) {
            if (byRule instanceof DeadlineGap gap) {
                throw gap.refusal();
            }
            return (Deadline) byRule;
        }
        if (!byHand.dueAt().toInstant().isAfter(at)) {
            throw new DomainException(Kind.INVALID, "due-date-passed", "dueAt lies before now");
        }
        if (byRule instanceof Deadline counted && byHand.dueAt().isAfter(counted.dueAt())) {
            throw new DomainException(
                            Kind.CONFLICT,
                            "due-date-beyond-rule",
                            "The rule gives less time; dispatch by the rule and grant an extension")
                    .with("dueAt", counted.dueAt());
        }
        return byHand;
    }
}
