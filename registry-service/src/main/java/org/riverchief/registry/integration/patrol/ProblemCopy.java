package org.riverchief.registry.integration.patrol;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.ReceivedEvent;

/** A problem as patrol last described it. */
@Entity
class ProblemCopy extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID reachId;

    public String divisionCode;

    public String category;

    public String severity;

    public @Nullable UUID chiefId;

    /** The verb of the last event: REPORTED, DISPATCHED, HANDLED, CLOSED and so on. */
    public String state;

    public @Nullable String leadDepartmentCode;

    public @Nullable Instant reportedAt;

    public @Nullable Instant dueAt;

    public @Nullable Instant closedAt;

    public String eventSource;

    public long eventSequence;

    public Instant eventTime;

    protected ProblemCopy() {}

    /** Takes over what an event says; of one that comes late only what is not known otherwise. */
    static void apply(String state, ProblemChanged change, ReceivedEvent event) {
        ProblemCopy problem = findById(change.problemId(), LockModeType.PESSIMISTIC_WRITE);
        if (problem == null) {
            problem = new ProblemCopy();
            problem.id = change.problemId();
            problem.follow(state, change, event);
            problem.persist();
            return;
        }
        if (problem.eventSource.equals(event.source()) && event.sequence() <= problem.eventSequence) {
            problem.fill(change);
            return;
        }
        problem.follow(state, change, event);
    }

    private void follow(String newState, ProblemChanged change, ReceivedEvent event) {
        reachId = change.reachId();
        divisionCode = change.divisionCode();
        category = change.category();
        severity = change.severity();
        chiefId = change.chiefId();
        state = newState;
        leadDepartmentCode = change.leadDepartmentCode() == null ? leadDepartmentCode : change.leadDepartmentCode();
        reportedAt = change.reportedAt() == null ? reportedAt : change.reportedAt();
        dueAt = change.dueAt() == null ? dueAt : change.dueAt();
        closedAt = change.closedAt();
        eventSource = event.source();
        eventSequence = event.sequence();
        eventTime = event.time();
    }

    private void fill(ProblemChanged change) {
        leadDepartmentCode = leadDepartmentCode == null ? change.leadDepartmentCode() : leadDepartmentCode;
        reportedAt = reportedAt == null ? change.reportedAt() : reportedAt;
        dueAt = dueAt == null ? change.dueAt() : dueAt;
    }
}
