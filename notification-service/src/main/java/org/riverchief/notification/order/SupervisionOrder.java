package org.riverchief.notification.order;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.notification.calendar.Deadline;
import org.riverchief.notification.watch.CaseFacts;
import org.riverchief.notification.watch.CaseKey;

/** An order to put right what was not done in time. */
@Entity
class SupervisionOrder extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    @Version
    int version;

    String number;

    @Enumerated(EnumType.STRING)
    OrderKind kind;

    @Enumerated(EnumType.STRING)
    OrderColor color;

    @Enumerated(EnumType.STRING)
    OrderState state;

    String sourceType;
    UUID sourceId;
    int step;
    Instant sourceDueAt;
    String divisionCode;
    String leadDepartmentCode;
    String leadDivisionCode;

    @Nullable
    UUID chiefId;

    @Nullable
    UUID reachId;

    Instant issuedAt;
    Instant dueAt;

    @JdbcTypeCode(SqlTypes.JSON)
    Deadline deadline;

    UUID ruleId;

    @Nullable
    Instant rectificationReportedAt;

    @Nullable
    Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    OrderOutcome outcome;

    @Nullable
    String cancellationReason;

    protected SupervisionOrder() {}

    static SupervisionOrder issue(OrderSource source, CaseFacts facts, OrderRule rule, Deadline deadline, Instant at) {
        SupervisionOrder order = new SupervisionOrder();
        order.kind = rule.kind;
        order.color = rule.color;
        order.ruleId = rule.id;
        order.state = OrderState.ISSUED;
        order.sourceType = source.type();
        order.sourceId = source.id();
        order.step = source.step();
        order.sourceDueAt = source.dueAt();
        order.divisionCode = facts.divisionCode();
        order.leadDepartmentCode = facts.leadDepartmentCode();
        order.leadDivisionCode = facts.leadDivisionCode();
        order.chiefId = facts.chiefId();
        order.reachId = facts.reachId();
        order.issuedAt = at;
        order.dueAt = deadline.dueAt().toInstant();
        order.deadline = deadline;
        return order;
    }

    static boolean exists(OrderSource source) {
        return count("sourceType = ?1 and sourceId = ?2 and step = ?3", source.type(), source.id(), source.step()) > 0;
    }

    /** Returns the orders about a case that are not closed or cancelled, locked. */
    static List<SupervisionOrder> lockOpenAbout(CaseKey key) {
        return SupervisionOrder.<SupervisionOrder>find(
                        "sourceId = ?1 and state in ?2 order by id",
                        key.id(),
                        List.of(OrderState.ISSUED, OrderState.RECTIFICATION_REPORTED))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Waits for whoever changes the order now, and takes over what they wrote. */
    void lock() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns whether work that was done then leaves no ground for the order. */
    boolean isRefutedBy(Instant handledAt) {
        return !handledAt.isAfter(sourceDueAt);
    }

    void reportRectification(Instant at) {
        state = OrderState.RECTIFICATION_REPORTED;
        rectificationReportedAt = at;
    }

    /** The work was found wanting and is the department's again. */
    void giveBack() {
        state = OrderState.ISSUED;
        rectificationReportedAt = null;
    }

    void close(Instant at) {
        state = OrderState.CLOSED;
        outcome = OrderOutcome.RECTIFIED;
        closedAt = at;
    }

    void cancel(String reason, Instant at) {
        if (!state.isOpen()) {
            throw OrderProblems.notOpen(state);
        }
        state = OrderState.CANCELLED;
        outcome = OrderOutcome.CANCELLED;
        cancellationReason = reason;
        closedAt = at;
    }
}
