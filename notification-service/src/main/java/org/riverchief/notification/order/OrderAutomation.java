package org.riverchief.notification.order;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.notification.calendar.Deadline;
import org.riverchief.notification.calendar.WorkingCalendar;
import org.riverchief.notification.watch.CaseChange;
import org.riverchief.notification.watch.CaseKey;

/** What happens to orders without anybody asking, inside the transaction of the case's change. */
@ApplicationScoped
class OrderAutomation {

    private static final String HANDLED_IN_TIME = "问题已在期限内办结,办结消息迟到,系统自动撤销";

    private final WorkingCalendar calendar;
    private final OrderMessages messages;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    OrderAutomation(WorkingCalendar calendar, OrderMessages messages, Outbox outbox, AuditTrail audit, Clock clock) {
        this.calendar = calendar;
        this.messages = messages;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    void issue(@Observes CaseChange.DeadlinePassed passed) {
        OrderSource source = OrderSource.of(passed);
        if (SupervisionOrder.exists(source)) {
            Log.warnf("There is an order already [sourceId=%s, step=%d]", source.id(), source.step());
            return;
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.zone());
        DivisionCode place = DivisionCode.of(passed.facts().divisionCode());
        OrderRule rule = OrderRule.nearest(source.type(), source.step(), place, today);
        Deadline deadline = calendar.deadline(now, rule.limit());
        SupervisionOrder order = SupervisionOrder.issue(source, passed.facts(), rule, deadline, now);
        order.number = OrderNumber.next(place, today.getYear());
        order.persistAndFlush();
        outbox.add(OrderEvent.OrderIssued.of(order));
        audit.record(new AuditChange(
                "order.issue", "order", order.id.toString(), order.divisionCode, null, OrderView.of(order), null));
        messages.issued(order);
        Log.infof("Supervision order issued [orderId=%s, number=%s]", order.id, order.number);
    }

    /** An order that crossed with news of work done in time was unjust from the start. */
    void handled(@Observes CaseChange.Handled handled) {
        changeOpen(handled.key(), "order.take-handling", order -> {
            if (order.isRefutedBy(handled.handledAt())) {
                order.cancel(HANDLED_IN_TIME, clock.instant());
                outbox.add(OrderEvent.OrderClosed.of(order));
                messages.cancelled(order);
                return;
            }
            order.reportRectification(handled.handledAt());
        });
    }

    void givenBack(@Observes CaseChange.GivenBack givenBack) {
        changeOpen(givenBack.key(), "order.give-back", SupervisionOrder::giveBack);
    }

    void closed(@Observes CaseChange.Closed closed) {
        changeOpen(closed.key(), "order.close", order -> {
            order.close(closed.closedAt());
            outbox.add(OrderEvent.OrderClosed.of(order));
            messages.closed(order);
        });
    }

    private void changeOpen(CaseKey key, String action, Consumer<SupervisionOrder> change) {
        for (SupervisionOrder order : SupervisionOrder.lockOpenAbout(key)) {
            OrderView before = OrderView.of(order);
            change.accept(order);
            audit.record(new AuditChange(
                    action, "order", order.id.toString(), order.divisionCode, before, OrderView.of(order), null));
        }
    }
}
