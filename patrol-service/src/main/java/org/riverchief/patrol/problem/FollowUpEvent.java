package org.riverchief.patrol.problem;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people and clocks do about a problem beside handling it. */
sealed interface FollowUpEvent extends ProblemEvent {

    Subject about();

    @Override
    default UUID problemId() {
        return about().problemId();
    }

    /** Its due date moved. */
    record ProblemExtended(
            @JsonUnwrapped Subject about,
            String departmentCode,
            String departmentDivisionCode,
            DueDateMove cause,
            Instant previousDueAt,
            Instant dueAt,
            String explanation,
            Instant extendedAt)
            implements FollowUpEvent {
        @Override
        public String type() {
            return "org.riverchief.problem.extended.v1";
        }
    }

    /** Somebody, or a time limit that passed, asks for progress. */
    record ProblemUrged(
            @JsonUnwrapped Subject about,
            @Nullable String departmentCode,
            @Nullable String departmentDivisionCode,
            Urging matter,
            boolean automatic,
            String reason,
            int urgings,
            Instant urgedAt)
            implements FollowUpEvent {
        @Override
        public String type() {
            return "org.riverchief.problem.urged.v1";
        }
    }

    /** It went to the chief above, who co-ordinates from then on. */
    record ProblemEscalated(
            @JsonUnwrapped Subject about,
            @Nullable UUID fromChiefId,
            UUID toChiefId,
            String toDivisionCode,
            boolean automatic,
            String reason,
            Instant escalatedAt)
            implements FollowUpEvent {
        @Override
        public String type() {
            return "org.riverchief.problem.escalated.v1";
        }
    }

    /** The office took it from one department and gave it to another. */
    record ProblemTransferred(
            @JsonUnwrapped Subject about,
            String fromDepartmentCode,
            String fromDivisionCode,
            String toDepartmentCode,
            String toDivisionCode,
            String reason,
            Instant transferredAt)
            implements FollowUpEvent {
        @Override
        public String type() {
            return "org.riverchief.problem.transferred.v1";
        }
    }

    /** It is the same as another problem and goes on as part of it. */
    record ProblemMerged(@JsonUnwrapped Subject about, UUID mergedIntoId, Instant mergedAt) implements FollowUpEvent {
        @Override
        public String type() {
            return "org.riverchief.problem.merged.v1";
        }
    }

    /** It lies on a boundary water: the neighbours hear of it, and a chief above all of them co-ordinates. */
    record ProblemShared(
            @JsonUnwrapped Subject about,
            List<SharedWith> neighbours,
            @Nullable UUID coordinatorChiefId,
            @Nullable String coordinatorDivisionCode,
            Instant sharedAt)
            implements FollowUpEvent {
        @Override
        public String type() {
            return "org.riverchief.problem.shared.v1";
        }
    }

    /** Its reporter took it back before anybody worked on it. */
    record ProblemWithdrawn(@JsonUnwrapped Subject about, Instant withdrawnAt) implements FollowUpEvent {
        @Override
        public String type() {
            return "org.riverchief.problem.withdrawn.v1";
        }
    }
}
