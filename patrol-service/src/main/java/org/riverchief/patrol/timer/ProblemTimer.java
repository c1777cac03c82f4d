package org.riverchief.patrol.timer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.deadline.Deadline;
import org.riverchief.patrol.deadline.DeadlineGap;
import org.riverchief.patrol.deadline.DeadlineKind;
import org.riverchief.patrol.deadline.DeadlineResult;

/** A clock of one problem. It fires once for ever; all changes happen under the lock of the problem. */
@Entity
class ProblemTimer extends PanacheEntityBase {

    private static final int LONGEST_ERROR = 500;

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    UUID problemId;

    @Enumerated(EnumType.STRING)
    DeadlineKind kind;

    /** The step of the problem it began with. */
    int step;

    Instant startedAt;

    @Nullable
    Instant dueAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Deadline deadline;

    /** Why no time can be told yet. */
    @Nullable
    String gap;

    @Enumerated(EnumType.STRING)
    TimerState state;

    @Nullable
    Instant endedAt;

    int attempts;

    @Nullable
    Instant nextAttemptAt;

    @Nullable
    String lastError;

    protected ProblemTimer() {}

    static ProblemTimer start(UUID problemId, DeadlineKind kind, int step, Instant at) {
        ProblemTimer timer = new ProblemTimer();
        timer.problemId = problemId;
        timer.kind = kind;
        timer.step = step;
        timer.startedAt = at;
        timer.state = TimerState.PENDING;
        return timer;
    }

    static List<ProblemTimer> of(UUID problemId) {
        return list("problemId = ?1 order by step, kind", problemId);
    }

    static List<ProblemTimer> pendingOf(UUID problemId) {
        return list("problemId = ?1 and state = ?2", problemId, TimerState.PENDING);
    }

    /**
     * Returns the timer that is due longest and whose problem nobody else works on, and locks both. Locking the timer too
     * makes PostgreSQL look again at one that fired since the statement began.
     */
    static Optional<ProblemTimer> lockOverdue(Instant now) {
        List<UUID> ids = getSession()
                .createNativeQuery("""
                        select t.id from problem_timer t join problem p on p.id = t.problem_id
                        where t.state = 'PENDING' and t.due_at < :now and t.next_attempt_at <= :now
                        order by t.next_attempt_at, t.id limit 1 for update of p, t skip locked""", UUID.class)
                .setParameter("now", now)
                .getResultList();
        return ids.stream().findFirst().map(id -> ProblemTimer.findById(id));
    }

    /** Takes a time, or why there is none; returns whether anything changed. */
    boolean isNowDue(DeadlineResult result) {
        if (result instanceof DeadlineGap missing) {
            gap = missing.detail();
            return false;
        }
        Deadline counted = (Deadline) result;
        Instant due = counted.dueAt().toInstant();
        if (due.equals(dueAt)) {
            return false;
        }
        gap = null;
        deadline = counted;
        dueAt = due;
        nextAttemptAt = due;
        attempts = 0;
        return true;
    }

    void cancel(Instant at) {
        state = TimerState.CANCELLED;
        endedAt = at;
    }

    void fire(Instant at) {
        if (state != TimerState.PENDING) {
            throw new IllegalStateException("A timer fires once [timerId=%s, state=%s]".formatted(id, state));
        }
        state = TimerState.FIRED;
        endedAt = at;
        lastError = null;
    }

    void fail(String error, Instant at, Duration longestPause) {
        attempts++;
        lastError = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts, 20));
        nextAttemptAt = at.plus(pause.compareTo(longestPause) < 0 ? pause : longestPause);
    }
}
