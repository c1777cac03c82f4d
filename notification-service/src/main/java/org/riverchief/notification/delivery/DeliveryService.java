package org.riverchief.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DataScope;

/** Takes messages to be delivered and lets people look after deliveries. */
@ApplicationScoped
public class DeliveryService {

    private final AuditTrail audit;
    private final DataScope scope;
    private final Clock clock;

    DeliveryService(AuditTrail audit, DataScope scope, Clock clock) {
        this.audit = audit;
        this.scope = scope;
        this.clock = clock;
    }

    /** Delivers to the inbox at once and to each endpoint when its turn comes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void deliver(Outgoing outgoing, List<UUID> webhookEndpoints) {
        Instant now = clock.instant();
        Delivery.inApp(outgoing, now).persist();
        webhookEndpoints.forEach(
                endpoint -> Delivery.webhook(outgoing, endpoint, now).persist());
    }

    /** Returns the deliveries of some messages. */
    public List<DeliveryView> ofMessages(Collection<UUID> messageIds) {
        if (messageIds.isEmpty()) {
            return List.of();
        }
        return Delivery.ofMessages(messageIds).stream().map(DeliveryView::of).toList();
    }

    Page<DeliveryView> list(@Nullable DeliveryState state, PageRequest page) {
        Conditions asked = new Conditions()
                .and("divisionCode like :prefix", "prefix", scope.prefix() + "%")
                .and("state = :state", "state", state)
                .descending(page, SortKey.instant("createdAt"), SortKey.id("id"));
        List<DeliveryView> rows = Delivery.page(asked, page.limit + 1).stream()
                .map(DeliveryView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.createdAt(), row.id()));
    }

    @Transactional
    DeliveryView retry(UUID id) {
        Delivery delivery = Delivery.<Delivery>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(DomainException::notFound);
        scope.require(delivery.divisionCode);
        DeliveryView before = DeliveryView.of(delivery);
        delivery.retry(clock.instant());
        DeliveryView after = DeliveryView.of(delivery);
        audit.record(new AuditChange(
                "delivery.retry", "delivery", id.toString(), delivery.divisionCode, before, after, null));
        return after;
    }
}
