package org.riverchief.patrol.timer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A problem whose times are to be counted again. */
@Entity
@Table(name = "problem_recount")
class Recount extends PanacheEntityBase {

    @Id
    UUID problemId;

    Instant requestedAt;

    protected Recount() {}

    /** Asks for every problem that has a time counted by working days or waits for one. */
    static void requestAll(Instant at) {
        getEntityManager().createNativeQuery("""
                        insert into problem_recount (problem_id, requested_at)
                        select id, cast(:at as timestamptz) from problem where state in ('DISPATCHED', 'ACCEPTED')
                        union
                        select problem_id, cast(:at as timestamptz) from problem_timer where state = 'PENDING'
                        on conflict (problem_id) do update set requested_at = excluded.requested_at""").setParameter("at", at).executeUpdate();
    }

    /** Takes the next problem nobody else works on, and locks it; its request is gone when the transaction commits. */
    static Optional<UUID> takeNext() {
        return getSession().createNativeQuery("""
                        select r.problem_id from problem_recount r join problem p on p.id = r.problem_id
                        order by r.requested_at, r.problem_id limit 1 for update of p, r skip locked""", UUID.class).getResultList().stream()
                .findFirst()
                .map(id -> {
                    deleteById(id);
                    return id;
                });
    }
}
