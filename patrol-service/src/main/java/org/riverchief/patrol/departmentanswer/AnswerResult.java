package org.riverchief.patrol.departmentanswer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.problem.ProblemState;

/**
 * What became of one answer of a batch.
 *
 * @param index place in the batch, from 0
 * @param outcome DONE: taken; REPEATED: taken before; REFUSED: changed nothing
 * @param state of the problem after it
 * @param code problem code of a refusal, as in docs/problems.md
 * @param detail what to change
 */
public record AnswerResult(
        int index,
        @Nullable UUID answerId,
        @Nullable UUID problemId,
        Outcome outcome,
        @Nullable ProblemState state,
        @Nullable Integer version,
        @Nullable String code,
        @Nullable String detail) {

    /** Whether it was taken. */
    public enum Outcome {
        DONE,
        REPEATED,
        REFUSED
    }

    AnswerResult at(int place, Outcome again) {
        return new AnswerResult(place, answerId, problemId, again, state, version, code, detail);
    }
}
