package org.riverchief.patrol.problem;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a dispatched problem. */
sealed interface OutcomeEvent extends ProblemEvent {

    Subject about();

    @Override
    default UUID problemId() {
        return about().problemId();
    }

    /** The lead department has it in hand. */
    record ProblemAccepted(
            @JsonUnwrapped Subject about, String departmentCode, String departmentDivisionCode, Instant acceptedAt)
            implements OutcomeEvent {
        @Override
        public String type() {
            return "org.riverchief.problem.accepted.v1";
        }
    }

    /** The lead department gave it back to the office. */
    record ProblemReturned(
            @JsonUnwrapped Subject about,
            String departmentCode,
            String departmentDivisionCode,
            String reason,
            Instant returnedAt)
            implements OutcomeEvent {
        @Override
        public String type() {
            return "org.riverchief.problem.returned.v1";
        }
    }

    /** Somebody of the office, or a chief, looked whether it is done. */
    record ProblemReinspected(
            @JsonUnwrapped Subject about,
            boolean passed,
            Instant reinspectedAt,
            @Nullable Instant agreementDueAt) implements OutcomeEvent {
        @Override
        public String type() {
            return "org.riverchief.problem.reinspected.v1";
        }
    }

    /** The reporter says it is done. */
    record ProblemAgreed(@JsonUnwrapped Subject about, Instant agreedAt) implements OutcomeEvent {
        @Override
        public String type() {
            return "org.riverchief.problem.agreed.v1";
        }
    }

    /** It turned out not to be done. */
    record ProblemReopened(@JsonUnwrapped Subject about, Reopening reopenedBy, int reopenings, Instant reopenedAt)
            implements OutcomeEvent {
        @Override
        public String type() {
            return "org.riverchief.problem.reopened.v1";
        }
    }
}
