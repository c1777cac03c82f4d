package org.riverchief.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Lets one transaction at a time check and change something as a whole, as a tree that must stay without cycles. */
@ApplicationScoped
public class Turns {

    private final EntityManager database;

    Turns(EntityManager database) {
        this.database = database;
    }

    /** Waits for the turn, which lasts until the transaction ends; on all replicas together. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(String whole) {
        database.createNativeQuery(
                        "select cast(1 as integer) from pg_advisory_xact_lock(hashtext(:whole))", Integer.class)
                .setParameter("whole", whole)
                .getSingleResult();
    }
}
