package org.riverchief.notification.watch;

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
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A timer of one rule's step for one case. It fires once for ever; all changes happen under the lock of the case. */
@Entity
class DeadlineWatch extends PanacheEntityBase {

    private static final int LONGEST_ERROR = 500;

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    @Enumerated(EnumType.STRING)
    CaseType caseType;

    UUID caseId;
    String rule;
    int step;
    Instant dueAt;

    @Enumerated(EnumType.STRING)
    WatchState state;

    @Nullable
    Instant firedAt;

    int attempts;
    Instant nextAttemptAt;

    @Nullable
    String lastError;

    protected DeadlineWatch() {}

    private DeadlineWatch(CaseKey key, String rule, int step) {
        this.caseType = key.type();
        this.caseId = key.id();
        this.rule = rule;
        this.step = step;
        this.state = WatchState.PENDING;
    }

    /** Starts the timer of a step, or moves it when it did not fire yet. */
    static void arm(CaseKey key, String rule, int step, Instant dueAt) {
        DeadlineWatch watch = DeadlineWatch.<DeadlineWatch>find(
                        "caseId = ?1 and rule = ?2 and step = ?3", key.id(), rule, step)
                .firstResultOptional()
                .orElseGet(() -> new DeadlineWatch(key, rule, step));
        watch.armUntil(dueAt);
        watch.persist();
    }

    static List<DeadlineWatch> pendingOf(CaseKey key) {
        return list("caseId = ?1 and state = ?2", key.id(), WatchState.PENDING);
    }

    /**
     * Returns the longest overdue watch whose case nobody else works on, and locks both. Locking the watch too makes
     * PostgreSQL look again at one that fired since the statement began.
     */
    static Optional<DeadlineWatch> lockOverdue(Instant now, Instant quietSince) {
        List<UUID> ids = getSession()
                .createNativeQuery("""
                        select w.id from deadline_watch w join watched_case c on c.id = w.case_id
                        where w.state = 'PENDING' and w.due_at < :now and w.next_attempt_at <= :now
                          and c.state = 'OPEN' and c.changed_at <= :quietSince
                        order by w.due_at, w.id limit 1 for update of c, w skip locked""", UUID.class)
                .setParameter("now", now)
                .setParameter("quietSince", quietSince)
                .getResultList();
        return ids.stream().findFirst().map(id -> DeadlineWatch.findById(id));
    }

    static Optional<Instant> oldestOverdue(Instant now) {
        return find("state = ?1 and dueAt < ?2 order by dueAt", WatchState.PENDING, now)
                .<DeadlineWatch>firstResultOptional()
                .map(watch -> watch.dueAt);
    }

    /** The deadline of a step that did not fire yet is another. */
    void move(Instant due) {
        armUntil(due);
    }

    void cancel() {
        state = WatchState.CANCELLED;
    }

    void fire(Instant at) {
        if (state != WatchState.PENDING) {
            throw new IllegalStateException("A watch fires once [watchId=%s, state=%s]".formatted(id, state));
        }
        state = WatchState.FIRED;
        firedAt = at;
        lastError = null;
    }

    void fail(String error, Instant at, Duration longestPause) {
        attempts++;
        lastError = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts, 20));
        nextAttemptAt = at.plus(pause.compareTo(longestPause) < 0 ? pause : longestPause);
    }

    private void armUntil(Instant due) {
        if (state == WatchState.FIRED) {
            return;
        }
        state = WatchState.PENDING;
        dueAt = due;
        nextAttemptAt = due;
        attempts = 0;
        lastError = null;
    }
}
