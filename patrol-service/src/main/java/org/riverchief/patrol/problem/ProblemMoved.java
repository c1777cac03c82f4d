package org.riverchief.patrol.problem;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells other features, in the transaction of the step, what was just done to a problem. */
public record ProblemMoved(Problem problem, Act act) {

    public UUID problemId() {
        return problem.id;
    }

    /** Returns the name of the state it has now. */
    public String state() {
        return problem.state.name();
    }

    public Instant at() {
        return act.at();
    }

    public @Nullable Instant dueAt() {
        return problem.dueAt;
    }
}
