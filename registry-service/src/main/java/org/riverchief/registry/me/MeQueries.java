package org.riverchief.registry.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Finds who is in charge directly below a chief. */
@ApplicationScoped
class MeQueries {

    /** Chiefs of the parts of reaches the chief leads, and general chiefs of the divisions below the chief's own. */
    private static final String SUBORDINATES = """
            with own as (
                select a.reach_id, a.division_code, k.leads, k.held_by_one
                from appointment a join appointment_role k on k.code = a.role
                where a.chief_id = :chief and a.valid_from <= :at and (a.valid_to is null or a.valid_to > :at))
            select a.id from appointment a join appointment_role k on k.code = a.role
            where a.valid_from <= :at and (a.valid_to is null or a.valid_to > :at) and cast(a.id as text) > :after
              and ((k.leads and a.reach_id in
                       (select e.reach_id from reach_edition e join own o on o.leads and o.reach_id = e.parent_reach_id
                        where e.valid_from <= :day and (e.valid_to is null or e.valid_to > :day)))
                or (k.held_by_one and a.place = 'DIVISION' and a.division_code in
                       (select d.code from division d join own o on o.held_by_one and o.division_code = d.parent_code)))
            order by a.id""";

    private final EntityManager database;

    MeQueries(EntityManager database) {
        this.database = database;
    }

    /** Returns ids of appointments in their order, those after the one given; an empty text begins. */
    List<UUID> subordinates(UUID chief, Instant at, LocalDate day, String after, int limit) {
        return database.unwrap(Session.class)
                .createNativeQuery(SUBORDINATES, UUID.class)
                .setParameter("chief", chief)
                .setParameter("at", at)
                .setParameter("day", day)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
