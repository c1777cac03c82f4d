package org.riverchief.patrol.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.Outbox;

/** Stores a step of a problem with everything that belongs to it: history, event and audit, in one transaction. */
@ApplicationScoped
class ProblemHistory {

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Event<ProblemMoved> moved;

    ProblemHistory(Outbox outbox, AuditTrail audit, Event<ProblemMoved> moved) {
        this.outbox = outbox;
        this.audit = audit;
        this.moved = moved;
    }

    /** Stores a new problem. */
    @Transactional(TxType.MANDATORY)
    void begin(Problem problem, Act act) {
        problem.persistAndFlush();
        ProblemTransition.of(problem, null, act).persist();
        outbox.add(ProblemEvent.ProblemReported.of(problem));
        ProblemSummary after = ProblemSummary.of(problem);
        audit.record(new AuditChange(
                act.step().action(), "problem", problem.id.toString(), problem.divisionCode, null, after, null));
        moved.fire(new ProblemMoved(problem, act));
    }

    /**
     * Stores a step that was made.
     *
     * @param before the problem as it was before the step
     * @param events what to publish of it
     * @throws org.riverchief.defaults.problem.DomainException {@code concurrent-change} when another step came first
     */
    @Transactional(TxType.MANDATORY)
    void add(Problem problem, ProblemSummary before, Act act, List<ProblemEvent> events) {
        // The problem goes first: its version tells who lost a race, its history would only fail on a unique key.
        flush();
        ProblemTransition.of(problem, before.state(), act).persist();
        events.forEach(outbox::add);
        ProblemSummary after = ProblemSummary.of(problem);
        audit.record(new AuditChange(
                act.step().action(), "problem", problem.id.toString(), problem.divisionCode, before, after, null));
        moved.fire(new ProblemMoved(problem, act));
    }

    private static void flush() {
        try {
            Problem.flush();
        } catch (OptimisticLockException e) {
            throw ProblemProblems.concurrentChange();
        }
    }
}
