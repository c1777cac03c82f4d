package org.riverchief.defaults.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.DomainEvent;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.sample.ThingResource.CreateThing;
import org.riverchief.defaults.sample.ThingResource.ThingView;
import org.riverchief.defaults.security.Caller;

@ApplicationScoped
public class ThingService {

    public record ThingCreated(UUID thingId, String name, String divisionCode) implements DomainEvent {
        @Override
        public String type() {
            return "org.riverchief.thing.created.v1";
        }

        @Override
        public String topic() {
            return "patrol.patrol.v1";
        }

        @Override
        public String subject() {
            return thingId.toString();
        }
    }

    private final AtomicInteger created = new AtomicInteger();

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Caller caller;

    ThingService(Outbox outbox, AuditTrail audit, Idempotency idempotency, Caller caller) {
        this.outbox = outbox;
        this.audit = audit;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    public int created() {
        return created.get();
    }

    @Transactional
    public ThingView create(CreateThing request) {
        return idempotency.once("things", request, ThingView.class, () -> createOnce(request));
    }

    private ThingView createOnce(CreateThing request) {
        created.incrementAndGet();
        ThingView view = new ThingView(UUID.randomUUID(), request.name(), caller.name());
        add(new ThingCreated(view.id(), view.name(), request.divisionCode()));
        audit.record(new AuditChange(
                "thing.create", "thing", view.id().toString(), request.divisionCode(), null, view, null));
        return view;
    }

    @Transactional
    public void add(ThingCreated event) {
        outbox.add(event);
    }

    @Transactional
    public void addAndFail(ThingCreated event) {
        outbox.add(event);
        throw new IllegalStateException("rolled back");
    }
}
