package org.riverchief.registry.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.riverchief.defaults.security.DivisionLevel;

/** Finds chiefs without a contact department. */
@ApplicationScoped
class ContactQueries {

    private static final String GAPS = """
            select distinct on (c.id) c.id, c.name, c.post, a.division_code, a.level
            from appointment a join chief c on c.id = a.chief_id
                join contact_requirement q on q.level = a.level
                join appointment_role r on r.code = a.role and not r.volunteer and (r.leads or r.held_by_one)
            where a.division_code like :prefix and cast(c.id as text) > :after
              and a.valid_from <= :at and (a.valid_to is null or a.valid_to > :at)
              and not exists (select 1 from contact_department k where k.chief_id = c.id
                  and k.valid_from <= :day and (k.valid_to is null or k.valid_to > :day))
            order by c.id, a.division_code""";

    private final EntityManager database;

    ContactQueries(EntityManager database) {
        this.database = database;
    }

    List<ContactGap> gaps(String prefix, LocalDate day, Instant at, String after, int limit) {
        return database
                .unwrap(Session.class)
                .createNativeQuery(GAPS, Tuple.class)
                .setParameter("prefix", prefix + "%")
                .setParameter("day", day)
                .setParameter("at", at)
                .setParameter("after", after)
                .setMaxResults(limit)
                .stream()
                .map(row -> new ContactGap(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        DivisionLevel.valueOf(row.get(4, String.class))))
                .toList();
    }
}
