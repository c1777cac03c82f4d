package org.riverchief.registry.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.riverchief.defaults.security.DivisionLevel;

/** Copies the appointments in force into an edition, and reads its lines. */
@ApplicationScoped
class ListQueries {

    private static final String COPY = """
            insert into chief_list_entry (edition_id, position, post_key, division_code, division_name, level, role,
                role_name, chief_name, post, office_phone, water_name, reach_code, reach_name)
            select :edition,
                row_number() over (order by a.division_code, array_position(array['FIRST_GENERAL_CHIEF',
                    'GENERAL_CHIEF', 'DEPUTY_GENERAL_CHIEF'], a.role) nulls last, r.code nulls first, w.name, a.role,
                    c.name, a.id),
                concat_ws('|', a.role, a.division_code, a.place, a.reach_id, a.water_body_id),
                a.division_code, d.name, a.level, a.role, k.name, c.name, c.post,
                coalesce(c.office_phone,
                    (select o.duty_phone from river_chief_office o
                     where a.division_code like case when o.division_code like '%00' and length(o.division_code) = 6
                             then left(o.division_code, 4) else o.division_code end || '%'
                       and o.valid_from <= :day and (o.valid_to is null or o.valid_to > :day)
                     order by length(o.division_code) desc, o.division_code desc limit 1)),
                w.name, r.code, e.name
            from appointment a join appointment_role k on k.code = a.role and k.listed
                join chief c on c.id = a.chief_id join division d on d.code = a.division_code
                left join reach r on r.id = a.reach_id
                left join reach_edition e on e.reach_id = r.id
                    and e.valid_from <= :day and (e.valid_to is null or e.valid_to > :day)
                left join water_body w on w.id = coalesce(a.water_body_id, r.water_body_id)
            where a.division_code like :prefix
              and a.valid_from <= :at and (a.valid_to is null or a.valid_to > :at)""";

    private static final String LINES = """
            select position, post_key, division_code, division_name, level, role, role_name, chief_name, post,
                office_phone, water_name, reach_code, reach_name
            from chief_list_entry where edition_id = :edition and position > :after order by position""";

    private final EntityManager database;

    ListQueries(EntityManager database) {
        this.database = database;
    }

    /** Returns how many lines the edition got. */
    int copy(UUID edition, String prefix, Instant at, LocalDate day) {
        return database.createNativeQuery(COPY)
                .setParameter("edition", edition)
                .setParameter("prefix", prefix + "%")
                .setParameter("at", at)
                .setParameter("day", day)
                .executeUpdate();
    }

    List<ListEntry> lines(UUID edition, int after, int limit) {
        return read(edition, after).setMaxResults(limit).stream()
                .map(row -> entry(row).entry())
                .toList();
    }

    List<KeyedEntry> all(UUID edition) {
        return read(edition, 0).stream().map(ListQueries::entry).toList();
    }

    void delete(UUID edition) {
        database.createNativeQuery("delete from chief_list_entry where edition_id = :edition")
                .setParameter("edition", edition)
                .executeUpdate();
    }

    private NativeQuery<Tuple> read(UUID edition, int after) {
        return database.unwrap(Session.class)
                .createNativeQuery(LINES, Tuple.class)
                .setParameter("edition", edition)
                .setParameter("after", after);
    }

    private static KeyedEntry entry(Tuple row) {
        ListEntry entry = new ListEntry(
                row.get("position", Integer.class),
                row.get("division_code", String.class),
                row.get("division_name", String.class),
                DivisionLevel.valueOf(row.get("level", String.class)),
                row.get("role", String.class),
                row.get("role_name", String.class),
                row.get("chief_name", String.class),
                row.get("post", String.class),
                row.get("office_phone", String.class),
                row.get("water_name", String.class),
                row.get("reach_code", String.class),
                row.get("reach_name", String.class));
        return new KeyedEntry(row.get("post_key", String.class), entry);
    }
}
