package org.riverchief.patrol.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riverchief.defaults.events.DomainEvent;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.patrol.demand.PatrolPeriod;

/** What is published about tasks; a task can be completed after it was missed, and the other way round. */
sealed interface TaskEvent extends DomainEvent {

    /** What both events tell. */
    record Account(
            UUID taskId,
            UUID appointmentId,
            UUID chiefId,
            UUID reachId,
            String divisionCode,
            DivisionLevel level,
            PatrolPeriod period,
            LocalDate periodFrom,
            LocalDate periodTo,
            int required,
            int counted,
            int delegated,
            List<UUID> patrolIds,
            UUID ruleId,
            int ruleVersion,
            Instant settledAt) {

        static Account of(PatrolTask task, List<UUID> patrolIds, Instant at) {
            return new Account(
                    task.id,
                    task.appointmentId,
                    task.chiefId,
                    task.reachId,
                    task.divisionCode,
                    task.level,
                    task.period,
                    task.periodFrom,
                    task.periodTo,
                    task.required,
                    task.counted,
                    task.delegated,
                    patrolIds,
                    task.ruleId,
                    task.ruleVersion,
                    at);
        }
    }

    /** Returns what is to be told of the state a task has come to; nothing while it is open, waived or lapsed. */
    static Optional<TaskEvent> of(PatrolTask task, List<UUID> patrolIds, Instant at) {
        return switch (task.state) {
            case DONE -> Optional.of(new Completed(Account.of(task, patrolIds, at)));
            case MISSED -> Optional.of(new Missed(Account.of(task, patrolIds, at)));
            case OPEN, WAIVED, LAPSED -> Optional.empty();
        };
    }

    Account account();

    @Override
    default String topic() {
        return "patrol.task.v1";
    }

    @Override
    default String subject() {
        return account().taskId().toString();
    }

    /** The patrols owed were made. */
    record Completed(@JsonUnwrapped Account account) implements TaskEvent {
        @Override
        public String type() {
            return "org.riverchief.task.completed.v1";
        }
    }

    /** The period is over, nothing can arrive in time any more, and patrols are missing. */
    record Missed(@JsonUnwrapped Account account) implements TaskEvent {
        @Override
        public String type() {
            return "org.riverchief.task.missed.v1";
        }
    }
}
