package org.riverchief.registry.integration.notification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.ReceivedEvent;

/** A supervision order as far as its events tell; they only ever add to what is known. */
@Entity
@Table(name = "order_copy")
class OrderCopy extends PanacheEntityBase {

    @Id
    public UUID id;

    public String number;

    public String divisionCode;

    public @Nullable UUID chiefId;

    public @Nullable UUID reachId;

    public @Nullable String color;

    public @Nullable String leadDepartmentCode;

    public @Nullable Instant issuedAt;

    public @Nullable Instant dueAt;

    public @Nullable Instant closedAt;

    public @Nullable String outcome;

    public String eventSource;

    public long eventSequence;

    public Instant eventTime;

    protected OrderCopy() {}

    static void apply(OrderChanged change, ReceivedEvent event) {
        OrderCopy order = findById(change.orderId(), LockModeType.PESSIMISTIC_WRITE);
        if (order == null) {
            order = new OrderCopy();
            order.id = change.orderId();
            order.take(change, event);
            order.persist();
            return;
        }
        order.take(change, event);
    }

    private void take(OrderChanged change, ReceivedEvent event) {
        number = change.number();
        divisionCode = change.divisionCode();
        chiefId = change.chiefId() == null ? chiefId : change.chiefId();
        reachId = change.reachId() == null ? reachId : change.reachId();
        color = change.color() == null ? color : change.color();
        leadDepartmentCode = change.leadDepartmentCode() == null ? leadDepartmentCode : change.leadDepartmentCode();
        issuedAt = change.issuedAt() == null ? issuedAt : change.issuedAt();
        dueAt = change.dueAt() == null ? dueAt : change.dueAt();
        closedAt = change.closedAt() == null ? closedAt : change.closedAt();
        outcome = change.outcome() == null ? outcome : change.outcome();
        eventSource = event.source();
        eventSequence = event.sequence();
        eventTime = event.time();
    }
}
