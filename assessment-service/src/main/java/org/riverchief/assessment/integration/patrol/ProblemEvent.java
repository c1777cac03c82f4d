package org.riverchief.assessment.integration.patrol;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactKind;
import org.riverchief.assessment.fact.FactValues;
import org.riverchief.assessment.fact.FactValues.ProblemSource;
import org.riverchief.assessment.fact.FactValues.Severity;
import org.riverchief.assessment.period.PeriodClock;
import org.riverchief.defaults.events.ReceivedEvent;

/** What is read of the events about problems. */
sealed interface ProblemEvent {

    UUID problemId();

    UUID reachId();

    String divisionCode();

    @Nullable
    UUID chiefId();

    FactKind kind();

    Instant occurredAt();

    FactValues values();

    default Fact toFact(ReceivedEvent event, PeriodClock clock) {
        return new Fact(
                Fact.idOf(event.source(), event.id()),
                kind(),
                problemId(),
                event.sequence(),
                chiefId(),
                reachId(),
                divisionCode(),
                occurredAt(),
                clock.dayOf(occurredAt()),
                values());
    }

    record Reported(
            UUID problemId,
            UUID reachId,
            String divisionCode,
            @Nullable UUID chiefId,
            String category,
            Severity severity,
            ProblemSource source,
            @Nullable UUID reportedByChiefId,
            Instant observedAt,
            Instant reportedAt)
            implements ProblemEvent {

        @Override
        public FactKind kind() {
            return FactKind.PROBLEM_FOUND;
        }

        @Override
        public Instant occurredAt() {
            return observedAt;
        }

        @Override
        public FactValues values() {
            return new FactValues.ProblemFound(category, severity, source, reportedByChiefId, reportedAt);
        }
    }

    record Dispatched(
            UUID problemId,
            UUID reachId,
            String divisionCode,
            @Nullable UUID chiefId,
            Severity severity,
            String leadDepartmentCode,
            Instant dispatchedAt,
            Instant dueAt)
            implements ProblemEvent {

        @Override
        public FactKind kind() {
            return FactKind.PROBLEM_DISPATCHED;
        }

        @Override
        public Instant occurredAt() {
            return dispatchedAt;
        }

        @Override
        public FactValues values() {
            return new FactValues.ProblemDispatched(severity, leadDepartmentCode, dueAt);
        }
    }

    record Handled(
            UUID problemId,
            UUID reachId,
            String divisionCode,
            @Nullable UUID chiefId,
            Severity severity,
            String departmentCode,
            Instant handledAt,
            Instant dueAt)
            implements ProblemEvent {

        @Override
        public FactKind kind() {
            return FactKind.PROBLEM_HANDLED;
        }

        @Override
        public Instant occurredAt() {
            return handledAt;
        }

        @Override
        public FactValues values() {
            return new FactValues.ProblemHandled(severity, departmentCode, dueAt);
        }
    }

    record Closed(
            UUID problemId,
            UUID reachId,
            String divisionCode,
            @Nullable UUID chiefId,
            Severity severity,
            Instant closedAt)
            implements ProblemEvent {

        @Override
        public FactKind kind() {
            return FactKind.PROBLEM_CLOSED;
        }

        @Override
        public Instant occurredAt() {
            return closedAt;
        }

        @Override
        public FactValues values() {
            return new FactValues.ProblemClosed(severity);
        }
    }
}
