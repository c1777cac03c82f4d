package org.riverchief.notification.watch;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A case of another service as far as its events told us. */
@Entity
class WatchedCase extends PanacheEntityBase {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    CaseType caseType;

    @Enumerated(EnumType.STRING)
    CaseState state;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    CaseFacts facts;

    String eventSource;
    long eventSequence;
    Instant eventTime;
    Instant changedAt;

    protected WatchedCase() {}

    /** Returns the case, locked until the transaction ends; a case nobody heard of is made first. */
    static WatchedCase lock(CaseKey key, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into watched_case
                            (id, case_type, state, event_source, event_sequence, event_time, changed_at)
                        values (:id, :type, 'UNKNOWN', '', 0, to_timestamp(0), :now)
                        on conflict do nothing""")
                .setParameter("id", key.id())
                .setParameter("type", key.type().name())
                .setParameter("now", now)
                .executeUpdate();
        return findById(key.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns whether the event is newer than all before it; an older one must change nothing. */
    boolean advance(EventPosition position, Instant now) {
        if (!position.isAfter(new EventPosition(eventSource, eventSequence, eventTime))) {
            return false;
        }
        eventSource = position.source();
        eventSequence = position.sequence();
        eventTime = position.time();
        changedAt = now;
        return true;
    }

    /** Takes a dispatch or a new one, and returns whether the case had been reported handled or closed before. */
    boolean dispatch(CaseFacts dispatched) {
        facts = dispatched;
        return reopen();
    }

    /** Takes that the case is not done, and returns whether it had been reported handled or closed before. */
    boolean reopen() {
        boolean givenBack = state == CaseState.HANDLED || state == CaseState.CLOSED;
        state = CaseState.OPEN;
        return givenBack;
    }

    void extend(Instant dueAt) {
        CaseFacts known = facts;
        if (known != null) {
            facts = known.dueAt(dueAt);
        }
    }

    void handle() {
        if (state != CaseState.CLOSED) {
            state = CaseState.HANDLED;
        }
    }

    void close() {
        state = CaseState.CLOSED;
    }
}
