package org.riverchief.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.riverchief.defaults.security.DivisionLevel;

/** Finds divisions without an office. */
@ApplicationScoped
class OfficeQueries {

    private static final String GAPS = """
            select d.code, d.name, d.level, d.functional_zone, r.source
            from division d join office_requirement r on r.level = d.level
            where d.code like :prefix and d.code > :after
              and d.valid_from <= :day and (d.valid_to is null or d.valid_to > :day)
              and not exists (select 1 from river_chief_office o where o.division_code = d.code
                  and o.valid_from <= :day and (o.valid_to is null or o.valid_to > :day))
            order by d.code""";

    private final EntityManager database;

    OfficeQueries(EntityManager database) {
        this.database = database;
    }

    List<OfficeGap> gaps(String prefix, LocalDate day, String after, int limit) {
        return database
                .unwrap(Session.class)
                .createNativeQuery(GAPS, Tuple.class)
                .setParameter("prefix", prefix + "%")
                .setParameter("day", day)
                .setParameter("after", after)
                .setMaxResults(limit)
                .stream()
                .map(row -> new OfficeGap(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        DivisionLevel.valueOf(row.get(2, String.class)),
                        row.get(3, Boolean.class),
                        row.get(4, String.class)))
                .toList();
    }
}
