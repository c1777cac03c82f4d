package org.riverchief.registry.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.riverchief.defaults.security.DivisionLevel;

/** Who is in charge of a reach and of the wider reaches it lies in. */
@ApplicationScoped
class BoardChiefQueries {

    /** Chiefs of the reach and the wider ones it lies in, and those of the whole water whose division the reach lies in. */
    private static final String IN_OFFICE = """
            with recursive line (asked, division_code, reach_id, parent_reach_id) as (
                select e.reach_id, e.division_code, e.reach_id, e.parent_reach_id from reach_edition e
                where e.reach_id in (:reaches) and e.valid_from <= :day and (e.valid_to is null or e.valid_to > :day)
                union all
                select line.asked, line.division_code, e.reach_id, e.parent_reach_id from line
                join reach_edition e on e.reach_id = line.parent_reach_id
                where e.valid_from <= :day and (e.valid_to is null or e.valid_to > :day)
            ), held (asked, appointment_id) as (
                select line.asked, a.id from line join appointment a on a.reach_id = line.reach_id
                union
                select line.asked, a.id from line join reach r on r.id = line.asked
                join appointment a on a.place = 'WATER_BODY' and a.water_body_id = r.water_body_id
                where line.division_code like regexp_replace(a.division_code, '^([0-9]{4})00$', '\\1') || '%'
            )
            select held.asked, a.id, a.chief_id, a.level, a.role, c.name, c.post, a.valid_from
            from held join appointment a on a.id = held.appointment_id join chief c on c.id = a.chief_id
            where a.valid_from <= :at and (a.valid_to is null or a.valid_to > :at)""";

    private final Session database;

    BoardChiefQueries(Session database) {
        this.database = database;
    }

    /** Returns those in office by reach, from the highest level to the lowest. */
    Map<UUID, List<BoardChief>> inOffice(Collection<UUID> reachIds, LocalDate day, Instant at) {
        if (reachIds.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = database.createNativeQuery(IN_OFFICE, Tuple.class)
                .setParameter("reaches", reachIds)
                .setParameter("day", day)
                .setParameter("at", at)
                .getResultList();
        return rows.stream()
                .sorted(Comparator.comparing((Tuple row) -> level(row)).thenComparing(row -> row.get(1, UUID.class)))
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        Collectors.mapping(BoardChiefQueries::chief, Collectors.toList())));
    }

    /** Returns when the appointment ends, if it exists and does. */
    Optional<Instant> endOf(UUID appointmentId) {
        return database.createNativeQuery(
                        "select valid_to from appointment where id = :id and valid_to is not null", Instant.class)
                .setParameter("id", appointmentId)
                .getResultStream()
                .findFirst();
    }

    private static BoardChief chief(Tuple row) {
        return new BoardChief(
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                level(row),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, Instant.class));
    }

    private static DivisionLevel level(Tuple row) {
        return DivisionLevel.valueOf(row.get(3, String.class));
    }
}
