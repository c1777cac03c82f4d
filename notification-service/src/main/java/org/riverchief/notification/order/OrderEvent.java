package org.riverchief.notification.order;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;

/** What this feature publishes. */
sealed interface OrderEvent extends DomainEvent {

    UUID orderId();

    @Override
    default String topic() {
        return "notification.order.v1";
    }

    @Override
    default String subject() {
        return orderId().toString();
    }

    /** A supervision order was issued. */
    record OrderIssued(
            UUID orderId,
            String number,
            String divisionCode,
            String sourceType,
            UUID sourceId,
            OrderColor color,
            String leadDepartmentCode,
            String leadDivisionCode,
            @Nullable UUID chiefId,
            @Nullable UUID reachId,
            Instant issuedAt,
            Instant dueAt)
            implements OrderEvent {

        static OrderIssued of(SupervisionOrder order) {
            return new OrderIssued(
                    order.id,
                    order.number,
                    order.divisionCode,
                    order.sourceType,
                    order.sourceId,
                    order.color,
                    order.leadDepartmentCode,
                    order.leadDivisionCode,
                    order.chiefId,
                    order.reachId,
                    order.issuedAt,
                    order.dueAt);
        }

        @Override
        public String type() {
            return "org.riverchief.order.issued.v1";
        }
    }

    /** A supervision order was closed. */
    record OrderClosed(
            UUID orderId,
            String number,
            String divisionCode,
            String sourceType,
            UUID sourceId,
            Instant closedAt,
            OrderOutcome outcome)
            implements OrderEvent {

        static OrderClosed of(SupervisionOrder order) {
            return new OrderClosed(
                    order.id,
                    order.number,
                    order.divisionCode,
                    order.sourceType,
                    order.sourceId,
                    Objects.requireNonNull(order.closedAt),
                    Objects.requireNonNull(order.outcome));
        }

        @Override
        public String type() {
            return "org.riverchief.order.closed.v1";
        }
    }
}
