package org.riverchief.registry.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.role.Place;

/** The reports' statements; each reads a page after the keys of the page before. */
@ApplicationScoped
class VacancyQueries {

    private static final String HELD = "a.valid_from <= :at and (a.valid_to is null or a.valid_to > :at)";
    private static final String EXISTS_ON = "valid_from <= :day and (%1$s.valid_to is null or %1$s.valid_to > :day)";

    private static final String REQUIRED_POSTS = """
            from division d join appointment_role r on d.level = any (r.required_levels)
            where d.code like :prefix and d.""" + EXISTS_ON.formatted("d");

    private static final String HOLDER = """
            (select 1 from appointment a where a.division_code = d.code and a.role = r.code
                and a.place = 'DIVISION' and""" + " " + HELD + ")";

    private static final String POSTS = """
            select d.code, d.name, d.level, d.functional_zone, r.code as role,
                (select max(a.valid_to) from appointment a
                 where a.division_code = d.code and a.role = r.code and a.valid_to <= :at) as vacant_since
            """ + REQUIRED_POSTS + " and not exists " + HOLDER + """
             and (d.code, r.code) > (:afterCode, :afterRole) and (:level = '' or d.level = :level)
            order by d.code, r.code""";

    private static final String COMPLETE = """
            select d.code, d.name, d.level, d.parent_code, bool_and(exists""" + " " + HOLDER + """
            ) as complete
            """ + REQUIRED_POSTS
            + " group by d.code, d.name, d.level, d.parent_code order by d.code";

    private static final String REACHES = """
            select r.id, r.code, e.name, e.level, e.division_code, r.water_body_id, w.name as water,
                e.chainage_to_km - e.chainage_from_km as length
            from reach_edition e join reach r on r.id = e.reach_id join water_body w on w.id = r.water_body_id
            where e.division_code like :prefix and (:level = '' or e.level = :level) and e.""" + EXISTS_ON.formatted("e") + """
             and r.code > :afterCode and not exists
                (select 1 from appointment a join appointment_role k on k.code = a.role and k.leads
                 where (a.reach_id = r.id or (a.place = 'WATER_BODY' and a.water_body_id = r.water_body_id
                        and a.division_code = e.division_code)) and""" + " " + HELD + """
            ) order by r.code""";

    private static final String OVERLAPS = """
            select a.division_code, a.role, a.place, a.reach_id, a.water_body_id,
                string_agg(cast(a.id as text), ' ' order by a.valid_from, a.id) as holders
            from appointment a join appointment_role k on k.code = a.role and (k.leads or k.held_by_one)
            where a.division_code like :prefix and (:level = '' or a.level = :level) and""" + " " + HELD + """
             and (a.division_code, a.role, coalesce(cast(coalesce(a.reach_id, a.water_body_id) as text), ''))
                > (:afterCode, :afterRole, :afterTarget)
            group by a.division_code, a.role, a.place, a.reach_id, a.water_body_id having count(*) > 1
            order by a.division_code, a.role, coalesce(cast(coalesce(a.reach_id, a.water_body_id) as text), '')""";

    private final EntityManager database;

    VacancyQueries(EntityManager database) {
        this.database = database;
    }

    List<PostVacancy> posts(Look look, String afterCode, String afterRole, int limit) {
        return query(POSTS, look)
                .setParameter("at", look.instant())
                .setParameter("day", look.day())
                .setParameter("level", level(look))
                .setParameter("afterCode", afterCode)
                .setParameter("afterRole", afterRole)
                .setMaxResults(limit)
                .addScalar("code", String.class)
                .addScalar("name", String.class)
                .addScalar("level", String.class)
                .addScalar("functional_zone", Boolean.class)
                .addScalar("role", String.class)
                .addScalar("vacant_since", Instant.class)
                .stream()
                .map(row -> new PostVacancy(
                        row.get("code", String.class),
                        row.get("name", String.class),
                        DivisionLevel.valueOf(row.get("level", String.class)),
                        row.get("functional_zone", Boolean.class),
                        row.get("role", String.class),
                        row.get("vacant_since", Instant.class)))
                .toList();
    }

    List<Completeness.Row> completeness(Look look) {
        return query(COMPLETE, look)
                .setParameter("at", look.instant())
                .setParameter("day", look.day())
                .addScalar("code", String.class)
                .addScalar("name", String.class)
                .addScalar("level", String.class)
                .addScalar("parent_code", String.class)
                .addScalar("complete", Boolean.class)
                .stream()
                .map(row -> new Completeness.Row(
                        row.get("code", String.class),
                        row.get("name", String.class),
                        DivisionLevel.valueOf(row.get("level", String.class)),
                        row.get("parent_code", String.class),
                        row.get("complete", Boolean.class)))
                .toList();
    }

    List<ReachVacancy> reaches(Look look, String afterCode, int limit) {
        return query(REACHES, look)
                .setParameter("at", look.instant())
                .setParameter("day", look.day())
                .setParameter("level", level(look))
                .setParameter("afterCode", afterCode)
                .setMaxResults(limit)
                .addScalar("id", UUID.class)
                .addScalar("code", String.class)
                .addScalar("name", String.class)
                .addScalar("level", String.class)
                .addScalar("division_code", String.class)
                .addScalar("water_body_id", UUID.class)
                .addScalar("water", String.class)
                .addScalar("length", BigDecimal.class)
                .stream()
                .map(row -> new ReachVacancy(
                        row.get("id", UUID.class),
                        row.get("code", String.class),
                        row.get("name", String.class),
                        DivisionLevel.valueOf(row.get("level", String.class)),
                        row.get("division_code", String.class),
                        row.get("water_body_id", UUID.class),
                        row.get("water", String.class),
                        row.get("length", BigDecimal.class)))
                .toList();
    }

    /** Returns places with the ids of their holders. */
    List<Held> overlaps(Look look, List<String> after, int limit) {
        return query(OVERLAPS, look)
                .setParameter("at", look.instant())
                .setParameter("level", level(look))
                .setParameter("afterCode", after.get(0))
                .setParameter("afterRole", after.get(1))
                .setParameter("afterTarget", after.get(2))
                .setMaxResults(limit)
                .addScalar("division_code", String.class)
                .addScalar("role", String.class)
                .addScalar("place", String.class)
                .addScalar("reach_id", UUID.class)
                .addScalar("water_body_id", UUID.class)
                .addScalar("holders", String.class)
                .stream()
                .map(Held::of)
                .toList();
    }

    private NativeQuery<Tuple> query(String sql, Look look) {
        return database.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter("prefix", look.prefix() + "%");
    }

    private static String level(Look look) {
        return look.level() == null ? "" : look.level().name();
    }

    /** A place with several holders. */
    record Held(
            String divisionCode,
            String role,
            Place place,
            @Nullable UUID reachId,
            @Nullable UUID waterBodyId,
            List<UUID> holders) {

        static Held of(Tuple row) {
            return new Held(
                    row.get("division_code", String.class),
                    row.get("role", String.class),
                    Place.valueOf(row.get("place", String.class)),
                    row.get("reach_id", UUID.class),
                    row.get("water_body_id", UUID.class),
                    List.of(row.get("holders", String.class).split(" ")).stream()
                            .map(UUID::fromString)
                            .toList());
        }

        String target() {
            if (reachId != null) {
                return reachId.toString();
            }
            return waterBodyId == null ? "" : waterBodyId.toString();
        }
    }
}
