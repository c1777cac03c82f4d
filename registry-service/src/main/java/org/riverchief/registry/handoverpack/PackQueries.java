package org.riverchief.registry.handoverpack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.appointment.AppointmentView;
import org.riverchief.registry.handoverpack.HandoverPack.Counts;
import org.riverchief.registry.handoverpack.HandoverPack.OpenOrder;
import org.riverchief.registry.handoverpack.HandoverPack.OpenProblem;
import org.riverchief.registry.handoverpack.HandoverPack.StrategyMeasure;
import org.riverchief.registry.handoverpack.HandoverPack.Water;

/** Reads what belongs to the place of an appointment. */
@ApplicationScoped
class PackQueries {

    /** The reaches of a place: the one, those of a water (with what flows into it) in a division, or a division's own. */
    private static final String PLACE = """
            with recursive basin (id) as (
                select cast(:waterBody as uuid)
                union all
                select w.id from water_body w join basin b on w.parent_id = b.id where :place = 'BASIN'),
            place as (
                select r.id from reach r join reach_edition e on e.reach_id = r.id
                    and e.valid_from <= :day and (e.valid_to is null or e.valid_to > :day)
                where (:place = 'REACH' and r.id = cast(:reach as uuid))
                   or (:place in ('WATER_BODY', 'BASIN') and r.water_body_id in (select id from basin)
                       and e.division_code like :prefix)
                   or (:place = 'DIVISION' and e.division_code like :prefix))
            """;

    private static final String WATERS = PLACE + """
            select r.id, r.code, e.name, w.name as water, e.chainage_to_km - e.chainage_from_km as length
            from place p join reach r on r.id = p.id join water_body w on w.id = r.water_body_id
                join reach_edition e on e.reach_id = r.id
                    and e.valid_from <= :day and (e.valid_to is null or e.valid_to > :day)
            order by r.code""";

    private static final String PROBLEMS = PLACE + """
            select c.id, c.reach_id, c.category, c.severity, c.state, c.lead_department_code, c.reported_at, c.due_at
            from problem_copy c join place p on p.id = c.reach_id
            where c.closed_at is null order by c.due_at nulls last, c.id""";

    private static final String CLOSED_PROBLEMS = PLACE
            + "select count(*) from problem_copy c join place p on p.id = c.reach_id where c.closed_at is not null";

    private static final String ORDERS = PLACE + """
            select c.id, c.number, c.color, c.lead_department_code, c.issued_at, c.due_at
            from order_copy c
            where (c.reach_id in (select id from place) or c.chief_id = :chief) and c.closed_at is null
            order by c.due_at nulls last, c.id""";

    private static final String CLOSED_ORDERS = PLACE + """
            select count(*) from order_copy c
            where (c.reach_id in (select id from place) or c.chief_id = :chief) and c.closed_at is not null""";

    private static final String MEASURES = PLACE + """
            select s.id, s.title, m.code, m.due_on, l.as_of, l.planned_percent, l.actual_percent
            from strategy s join strategy_measure m on m.strategy_id = s.id and m.current
                left join lateral (
                    select g.as_of, g.planned_percent, g.actual_percent from strategy_progress g
                    where g.strategy_id = m.strategy_id and g.measure_code = m.code
                    order by g.as_of desc, g.id desc limit 1) l on true
            where s.reach_id in (select id from place)
               or (s.reach_id is null and s.division_code like :prefix and s.water_body_id in
                      (select r.water_body_id from reach r join place p on p.id = r.id))
            order by s.title, m.code""";

    private static final String COUNT_WATERS = PLACE + "select count(*) from place";

    private static final String COUNT_PROBLEMS =
            PLACE + "select count(*) from problem_copy c join place p on p.id = c.reach_id where c.closed_at is null";

    private static final String COUNT_ORDERS = PLACE + """
            select count(*) from order_copy c
            where (c.reach_id in (select id from place) or c.chief_id = :chief) and c.closed_at is null""";

    private final EntityManager database;

    PackQueries(EntityManager database) {
        this.database = database;
    }

    List<Water> waters(AppointmentView appointment, LocalDate day, int limit) {
        return at(WATERS, Tuple.class, appointment, day)
                .setMaxResults(limit)
                .addScalar("id", UUID.class)
                .addScalar("code", String.class)
                .addScalar("name", String.class)
                .addScalar("water", String.class)
                .addScalar("length", BigDecimal.class)
                .stream()
                .map(row -> new Water(
                        row.get("id", UUID.class),
                        row.get("code", String.class),
                        row.get("name", String.class),
                        row.get("water", String.class),
                        row.get("length", BigDecimal.class)))
                .toList();
    }

    List<OpenProblem> openProblems(AppointmentView appointment, LocalDate day, int limit) {
        return at(PROBLEMS, Tuple.class, appointment, day)
                .setMaxResults(limit)
                .addScalar("id", UUID.class)
                .addScalar("reach_id", UUID.class)
                .addScalar("category", String.class)
                .addScalar("severity", String.class)
                .addScalar("state", String.class)
                .addScalar("lead_department_code", String.class)
                .addScalar("reported_at", Instant.class)
                .addScalar("due_at", Instant.class)
                .stream()
                .map(row -> new OpenProblem(
                        row.get("id", UUID.class),
                        row.get("reach_id", UUID.class),
                        row.get("category", String.class),
                        row.get("severity", String.class),
                        row.get("state", String.class),
                        row.get("lead_department_code", String.class),
                        row.get("reported_at", Instant.class),
                        row.get("due_at", Instant.class)))
                .toList();
    }

    List<OpenOrder> openOrders(AppointmentView appointment, LocalDate day, int limit) {
        return at(ORDERS, Tuple.class, appointment, day)
                .setMaxResults(limit)
                .setParameter("chief", appointment.chiefId())
                .addScalar("id", UUID.class)
                .addScalar("number", String.class)
                .addScalar("color", String.class)
                .addScalar("lead_department_code", String.class)
                .addScalar("issued_at", Instant.class)
                .addScalar("due_at", Instant.class)
                .stream()
                .map(row -> new OpenOrder(
                        row.get("id", UUID.class),
                        row.get("number", String.class),
                        row.get("color", String.class),
                        row.get("lead_department_code", String.class),
                        row.get("issued_at", Instant.class),
                        row.get("due_at", Instant.class)))
                .toList();
    }

    List<StrategyMeasure> measures(AppointmentView appointment, LocalDate day, int limit) {
        return at(MEASURES, Tuple.class, appointment, day)
                .setMaxResults(limit)
                .addScalar("id", UUID.class)
                .addScalar("title", String.class)
                .addScalar("code", String.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("as_of", LocalDate.class)
                .addScalar("planned_percent", BigDecimal.class)
                .addScalar("actual_percent", BigDecimal.class)
                .stream()
                .map(row -> new StrategyMeasure(
                        row.get("id", UUID.class),
                        row.get("title", String.class),
                        row.get("code", String.class),
                        row.get("due_on", LocalDate.class),
                        row.get("as_of", LocalDate.class),
                        row.get("planned_percent", BigDecimal.class),
                        row.get("actual_percent", BigDecimal.class)))
                .toList();
    }

    /** Counts what belongs to the place, however much of it is listed. */
    Counts counts(AppointmentView appointment, LocalDate day) {
        return new Counts(
                count(at(COUNT_WATERS, Long.class, appointment, day)),
                count(at(COUNT_PROBLEMS, Long.class, appointment, day)),
                count(at(CLOSED_PROBLEMS, Long.class, appointment, day)),
                count(at(COUNT_ORDERS, Long.class, appointment, day).setParameter("chief", appointment.chiefId())),
                count(at(CLOSED_ORDERS, Long.class, appointment, day).setParameter("chief", appointment.chiefId())));
    }

    private static int count(NativeQuery<Long> query) {
        return Math.toIntExact(query.getSingleResult());
    }

    private <T> NativeQuery<T> at(String sql, Class<T> type, AppointmentView appointment, LocalDate day) {
        return database.unwrap(Session.class)
                .createNativeQuery(sql, type)
                .setParameter("place", appointment.place().name())
                .setParameter("reach", Objects.toString(appointment.reachId(), null), String.class)
                .setParameter("waterBody", Objects.toString(appointment.waterBodyId(), null), String.class)
                .setParameter(
                        "prefix", DivisionCode.of(appointment.divisionCode()).prefix() + "%")
                .setParameter("day", day);
    }
}
