package org.riverchief.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.DomainEvent;
import org.riverchief.defaults.events.Outbox;

/** Tells other services of a change and puts it on record, both in the transaction that makes it. */
@ApplicationScoped
public class Changes {

    private final Outbox outbox;
    private final AuditTrail audit;

    Changes(Outbox outbox, AuditTrail audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(DomainEvent event, AuditChange change) {
        outbox.add(event);
        audit.record(change);
    }

    /** Puts a change on record that concerns no other service. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditChange change) {
        audit.record(change);
    }
}
