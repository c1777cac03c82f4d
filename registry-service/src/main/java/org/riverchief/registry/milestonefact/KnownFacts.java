package org.riverchief.registry.milestonefact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.RegistryConfig;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.milestone.MilestoneService;
import org.riverchief.registry.milestone.MilestoneView;

/** Looks into the registry's own tables for what a milestone asks. */
@ApplicationScoped
class KnownFacts {

    private static final String MISSING_POSTS = """
            select string_agg(r.name, '、' order by r.code) from division d
                join appointment_role r on d.level = any (r.required_levels)
            where d.code = :division and not exists
                (select 1 from appointment a where a.division_code = d.code and a.role = r.code
                    and a.valid_from <= :at and (a.valid_to is null or a.valid_to > :at))""";

    private static final String OFFICE = """
            select o.name || '，自 ' || o.valid_from from river_chief_office o
            where o.division_code = :division and o.valid_from <= :day and (o.valid_to is null or o.valid_to > :day)""";

    private static final String EDITION = """
            select '河长名单第 ' || e.number || ' 期，' || to_char(e.published_at at time zone :zone, 'YYYY-MM-DD')
            from chief_list_edition e where e.division_code = :division and e.state = 'PUBLISHED'
            order by e.number desc limit 1""";

    private static final String STRATEGIES = """
            select '有效方案 ' || count(*) || ' 份' from strategy s join strategy_edition e on e.strategy_id = s.id
            where e.state = 'IN_FORCE' and s.division_code = :division having count(*) > 0""";

    private static final String BOARDS = """
            select '已公布公示牌 ' || count(*) || ' 块' from board b
            where b.state = 'PUBLISHED' and b.division_code like :below having count(*) > 0""";

    private final EntityManager database;
    private final MilestoneService milestones;
    private final RegistryConfig config;
    private final RegistryDays days;
    private final Clock clock;

    KnownFacts(
            EntityManager database,
            MilestoneService milestones,
            RegistryConfig config,
            RegistryDays days,
            Clock clock) {
        this.database = database;
        this.milestones = milestones;
        this.config = config;
        this.days = days;
        this.clock = clock;
    }

    KnownFact of(UUID milestoneId) {
        MilestoneView milestone = milestones.get(milestoneId);
        return switch (milestone.type()) {
            case "CHIEFS_NAMED" -> chiefsNamed(milestone);
            case "OFFICE_SET_UP" -> found(milestone, officeOf(milestone.divisionCode(), days.today()));
            case "LIST_PUBLISHED" -> found(milestone, editionOf(milestone.divisionCode()));
            case "STRATEGY_DRAFTED" -> found(milestone, strategiesOf(milestone.divisionCode()));
            case "BOARDS_ERECTED" -> found(milestone, boardsBelow(milestone.divisionCode()));
            default -> new KnownFact(milestone.type(), milestone.divisionCode(), null, null);
        };
    }

    private KnownFact chiefsNamed(MilestoneView milestone) {
        String missing = database.unwrap(Session.class)
                .createNativeQuery(MISSING_POSTS, String.class)
                .setParameter("division", milestone.divisionCode())
                .setParameter("at", clock.instant())
                .getSingleResultOrNull();
        boolean reached = missing == null;
        return new KnownFact(
                milestone.type(), milestone.divisionCode(), reached, reached ? "应设职务均有人担任" : "空缺：" + missing);
    }

    private static KnownFact found(MilestoneView milestone, String evidence) {
        boolean reached = !evidence.isEmpty();
        return new KnownFact(milestone.type(), milestone.divisionCode(), reached, reached ? evidence : null);
    }

    private String officeOf(String division, LocalDate day) {
        return first(database.unwrap(Session.class)
                .createNativeQuery(OFFICE, String.class)
                .setParameter("division", division)
                .setParameter("day", day)
                .getResultList());
    }

    private String editionOf(String division) {
        return first(database.unwrap(Session.class)
                .createNativeQuery(EDITION, String.class)
                .setParameter("division", division)
                .setParameter("zone", config.zone().getId())
                .getResultList());
    }

    private String strategiesOf(String division) {
        return first(database.unwrap(Session.class)
                .createNativeQuery(STRATEGIES, String.class)
                .setParameter("division", division)
                .getResultList());
    }

    private String boardsBelow(String division) {
        return first(database.unwrap(Session.class)
                .createNativeQuery(BOARDS, String.class)
                .setParameter("below", DivisionCode.of(division).prefix() + "%")
                .getResultList());
    }

    private static String first(List<String> rows) {
        return rows.isEmpty() ? "" : rows.get(0);
    }
}
