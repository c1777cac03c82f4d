package org.riverchief.notification.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.notification.message.MessageService;

@ApplicationScoped
class OrderService {

    private final OrderQueries queries;
    private final OrderMessages messages;
    private final MessageService inbox;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    OrderService(
            OrderQueries queries,
            OrderMessages messages,
            MessageService inbox,
            Idempotency idempotency,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.queries = queries;
        this.messages = messages;
        this.inbox = inbox;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    OrderDetail get(UUID id) {
        return new OrderDetail(OrderView.of(queries.get(id)), inbox.deliveriesAbout(id));
    }

    @Transactional
    OrderView cancel(UUID id, CancelOrder request) {
        return idempotency.once("order.cancel:" + id, request, OrderView.class, () -> {
            SupervisionOrder order = queries.get(id);
            order.lock();
            OrderView before = OrderView.of(order);
            order.cancel(request.reason(), clock.instant());
            outbox.add(OrderEvent.OrderClosed.of(order));
            OrderView after = OrderView.of(order);
            audit.record(
                    new AuditChange("order.cancel", "order", id.toString(), order.divisionCode, before, after, null));
            messages.cancelled(order);
            return after;
        });
    }
}
