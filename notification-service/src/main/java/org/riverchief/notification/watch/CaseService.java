package org.riverchief.notification.watch;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;

/** Takes news of supervised cases. Each may come twice, late or in any order. */
@ApplicationScoped
public class CaseService {

    /** The rule whose watch starts with a dispatch. */
    public static final String PROBLEM_OVERDUE = "PROBLEM_OVERDUE";

    private static final int FIRST_STEP = 1;

    private final Event<CaseChange> changes;
    private final Clock clock;

    CaseService(Event<CaseChange> changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** The case was given to a department, for the first time or again. */
    @Transactional
    public void dispatched(CaseFacts facts, EventPosition position) {
        ifNewer(facts.key(), position, watched -> {
            boolean givenBack = watched.dispatch(facts);
            DeadlineWatch.arm(facts.key(), PROBLEM_OVERDUE, FIRST_STEP, facts.dueAt());
            if (givenBack) {
                changes.fire(new CaseChange.GivenBack(facts.key()));
            }
        });
    }

    /** The department has until another time. */
    @Transactional
    public void extended(CaseKey key, Instant dueAt, EventPosition position) {
        ifNewer(key, position, watched -> {
            watched.extend(dueAt);
            DeadlineWatch.pendingOf(key).forEach(watch -> watch.move(dueAt));
        });
    }

    /** The department gave the case back; nobody is late until it is dispatched again. */
    @Transactional
    public void returned(CaseKey key, EventPosition position) {
        ifNewer(key, position, watched -> {
            watched.reopen();
            DeadlineWatch.pendingOf(key).forEach(DeadlineWatch::cancel);
        });
    }

    /** The case turned out not to be done; the time for it begins with its next dispatch. */
    @Transactional
    public void reopened(CaseKey key, EventPosition position) {
        ifNewer(key, position, watched -> {
            boolean givenBack = watched.reopen();
            DeadlineWatch.pendingOf(key).forEach(DeadlineWatch::cancel);
            if (givenBack) {
                changes.fire(new CaseChange.GivenBack(key));
            }
        });
    }

    /** The department reported the case handled. */
    @Transactional
    public void handled(CaseChange.Handled handled, EventPosition position) {
        ifNewer(handled.key(), position, watched -> {
            watched.handle();
            DeadlineWatch.pendingOf(handled.key()).forEach(DeadlineWatch::cancel);
            changes.fire(handled);
        });
    }

    /** The case was verified and closed. */
    @Transactional
    public void closed(CaseChange.Closed closed, EventPosition position) {
        ifNewer(closed.key(), position, watched -> {
            watched.close();
            DeadlineWatch.pendingOf(closed.key()).forEach(DeadlineWatch::cancel);
            changes.fire(closed);
        });
    }

    private void ifNewer(CaseKey key, EventPosition position, Consumer<WatchedCase> change) {
        Instant now = clock.instant();
        WatchedCase watched = WatchedCase.lock(key, now);
        if (watched.advance(position, now)) {
            change.accept(watched);
            return;
        }
        Log.debugf("Older news of a case is left aside [caseId=%s, sequence=%d]", key.id(), position.sequence());
    }
}
