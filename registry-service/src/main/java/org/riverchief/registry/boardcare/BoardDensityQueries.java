package org.riverchief.registry.boardcare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.rule.BoardRule;
import org.riverchief.registry.rule.RuleService;

/** Counts boards per village and river. */
@ApplicationScoped
class BoardDensityQueries {

    private static final String DENSITY = """
            with stretch as (
                select e.division_code, r.water_body_id,
                    range_agg(numrange(e.chainage_from_km, e.chainage_to_km)) as kilometres
                from reach_edition e join reach r on r.id = e.reach_id
                where e.level = 'VILLAGE' and e.division_code like :scope and e.division_code like :below
                  and e.valid_from <= :day and (e.valid_to is null or e.valid_to > :day)
                group by e.division_code, r.water_body_id
            )
            select s.division_code, s.water_body_id, w.name,
                (select sum(upper(k) - lower(k)) from unnest(s.kilometres) k) as length_km,
                (select count(*) from board b where b.division_code = s.division_code
                    and b.water_body_id = s.water_body_id and b.state = 'PUBLISHED') as boards
            from stretch s join water_body w on w.id = s.water_body_id
            where (s.division_code, s.water_body_id) > (:afterDivision, :afterWater)
            order by s.division_code, s.water_body_id limit :size""";

    private final Session database;
    private final DataScope scope;
    private final RuleService rules;
    private final RegistryDays days;

    BoardDensityQueries(Session database, DataScope scope, RuleService rules, RegistryDays days) {
        this.database = database;
        this.scope = scope;
        this.rules = rules;
        this.days = days;
    }

    Page<BoardDensity> list(DensitySearch search, PageRequest page) {
        String below =
                search.division == null ? "" : DivisionCode.of(search.division).prefix();
        Optional<List<String>> after = page.cursor(2);
        LocalDate today = days.today();
        List<BoardDensity> rows = database
                .createNativeQuery(DENSITY, Tuple.class)
                .setParameter("scope", scope.prefix() + "%")
                .setParameter("below", below + "%")
                .setParameter("day", today)
                .setParameter(
                        "afterDivision", after.map(values -> values.get(0)).orElse(""))
                .setParameter(
                        "afterWater",
                        after.map(values -> UUID.fromString(values.get(1))).orElse(new UUID(0, 0)))
                .setParameter("size", page.limit + 1)
                .getResultList()
                .stream()
                .map(row -> density(row, today))
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.divisionCode(), row.waterBodyId()));
    }

    private BoardDensity density(Tuple row, LocalDate today) {
        String division = row.get(0, String.class);
        BigDecimal lengthKm = row.get(3, BigDecimal.class);
        int required = required(lengthKm, rules.effective(BoardRule.class, division, today));
        int boards = Math.toIntExact(row.get(4, Long.class));
        return new BoardDensity(
                division,
                row.get(1, UUID.class),
                row.get(2, String.class),
                lengthKm,
                required,
                boards,
                Math.max(0, required - boards));
    }

    static int required(BigDecimal lengthKm, BoardRule rule) {
        int stretches = lengthKm.divide(rule.furtherBoardEveryKm(), 0, RoundingMode.CEILING)
                .intValueExact();
        return Math.max(rule.boardsPerVillageAndRiver(), stretches);
    }
}
