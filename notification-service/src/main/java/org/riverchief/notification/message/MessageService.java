package org.riverchief.notification.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.Roles;
import org.riverchief.notification.delivery.DeliveryService;
import org.riverchief.notification.delivery.DeliveryView;
import org.riverchief.notification.delivery.Outgoing;
import org.riverchief.notification.webhook.WebhookEndpointService;

/** Sends messages and keeps everybody's inbox. */
@ApplicationScoped
public class MessageService {

    private final DeliveryService deliveries;
    private final WebhookEndpointService endpoints;
    private final AuditTrail audit;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    MessageService(
            DeliveryService deliveries,
            WebhookEndpointService endpoints,
            AuditTrail audit,
            Caller caller,
            ObjectMapper json,
            Clock clock) {
        this.deliveries = deliveries;
        this.endpoints = endpoints;
        this.audit = audit;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** Sends a message to each recipient, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(NewMessage content, List<Recipient> recipients) {
        Instant now = clock.instant();
        String payload = payload(content, now);
        for (Recipient recipient : recipients) {
            Message message = Message.to(recipient, content, now);
            message.persist();
            Outgoing outgoing = new Outgoing(message.id, recipient.label(), recipient.divisionCode(), payload);
            deliveries.deliver(outgoing, endpointsOf(recipient));
        }
    }

    /** Returns how the messages about a subject fared. */
    public List<DeliveryView> deliveriesAbout(UUID subjectId) {
        return deliveries.ofMessages(Message.idsAbout(subjectId));
    }

    Page<MessageView> inbox(boolean unreadOnly, PageRequest page) {
        List<MessageView> rows = Message.inbox(reader(), unreadOnly, page).stream()
                .map(MessageView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.createdAt(), row.id()));
    }

    @Transactional
    MessageView read(UUID id) {
        Message message = Message.findFor(reader(), id).orElseThrow(DomainException::notFound);
        MessageView before = MessageView.of(message);
        message.read(caller.subject(), clock.instant());
        MessageView after = MessageView.of(message);
        if (!after.equals(before)) {
            audit.record(new AuditChange(
                    "message.read", "message", id.toString(), message.divisionCode, before, after, null));
        }
        return after;
    }

    private Reader reader() {
        boolean department = caller.has(Roles.DEPARTMENT);
        String division = caller.division().value();
        return new Reader(
                caller.has(Roles.CHIEF) ? caller.chiefId().orElse(null) : null,
                department ? caller.departmentCode().orElse(null) : null,
                department ? division : null,
                caller.has(Roles.OFFICE) ? division : null);
    }

    private List<UUID> endpointsOf(Recipient recipient) {
        return recipient instanceof Recipient.Department department
                ? endpoints.activeOf(department.code(), department.divisionCode())
                : List.of();
    }

    private String payload(NewMessage content, Instant at) {
        WebhookBody body = new WebhookBody(
                content.type(), at, new WebhookBody.Text(content.title(), content.body()), content.data());
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A message was not written as JSON", e);
        }
    }
}
