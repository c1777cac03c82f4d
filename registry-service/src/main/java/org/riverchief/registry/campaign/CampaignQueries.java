package org.riverchief.registry.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.campaign.CampaignProgress.TypeShare;

/** Counts milestones. */
@ApplicationScoped
class CampaignQueries {

    /** A division's own milestones. */
    record Count(String divisionCode, String name, @Nullable String parentCode, int milestones, int done) {}

    private static final String TYPES =
            "select code, name, programmes, source, verified from milestone_type" + " order by position, code";

    private static final String DIVISIONS = "select code from division where code like :prefix and level in (:levels)"
            + " and valid_from <= :day and (valid_to is null or valid_to > :day) order by code";

    private static final String COUNTS = """
            select d.code, d.name, d.parent_code, cast(count(*) as integer) as milestones,
                cast(count(m.done_on) as integer) as done
            from milestone m join division d on d.code = m.division_code
            where m.campaign_id = :campaign and m.division_code like :prefix
            group by d.code, d.name, d.parent_code order by d.code""";

    private static final String BY_TYPE = """
            select m.type, cast(count(*) as integer) as milestones, cast(count(m.done_on) as integer) as done
            from milestone m join milestone_type t on t.code = m.type
            where m.campaign_id = :campaign and m.division_code like :prefix
            group by m.type, t.position order by t.position, m.type""";

    private static final String DONE = """
            select m.done_on, cast(count(*) as integer) as done from milestone m
            where m.campaign_id = :campaign and m.division_code like :prefix and m.done_on is not null
            group by m.done_on order by m.done_on""";

    private final EntityManager database;

    CampaignQueries(EntityManager database) {
        this.database = database;
    }

    List<MilestoneTypeView> types() {
        return query(TYPES)
                .addScalar("code", String.class)
                .addScalar("name", String.class)
                .addScalar("programmes", String[].class)
                .addScalar("source", String.class)
                .addScalar("verified", Boolean.class)
                .stream()
                .map(row -> new MilestoneTypeView(
                        row.get("code", String.class),
                        row.get("name", String.class),
                        List.of(row.get("programmes", String[].class)),
                        row.get("source", String.class),
                        row.get("verified", Boolean.class)))
                .toList();
    }

    List<String> divisions(String prefix, Collection<String> levels, LocalDate day) {
        return database.unwrap(Session.class)
                .createNativeQuery(DIVISIONS, String.class)
                .setParameter("prefix", prefix + "%")
                .setParameterList("levels", levels)
                .setParameter("day", day)
                .getResultList();
    }

    List<Count> counts(UUID campaign, String prefix) {
        return of(COUNTS, campaign, prefix)
                .addScalar("code", String.class)
                .addScalar("name", String.class)
                .addScalar("parent_code", String.class)
                .addScalar("milestones", Integer.class)
                .addScalar("done", Integer.class)
                .stream()
                .map(row -> new Count(
                        row.get("code", String.class),
                        row.get("name", String.class),
                        row.get("parent_code", String.class),
                        row.get("milestones", Integer.class),
                        row.get("done", Integer.class)))
                .toList();
    }

    List<TypeShare> byType(UUID campaign, String prefix) {
        return of(BY_TYPE, campaign, prefix).stream()
                .map(row -> new TypeShare(
                        row.get("type", String.class),
                        row.get("milestones", Integer.class),
                        row.get("done", Integer.class)))
                .toList();
    }

    /** Returns how many were done on which day. */
    List<BurnDown.Day> doneByDay(UUID campaign, String prefix) {
        return of(DONE, campaign, prefix)
                .addScalar("done_on", LocalDate.class)
                .addScalar("done", Integer.class)
                .stream()
                .map(row -> new BurnDown.Day(
                        Objects.requireNonNull(row.get("done_on", LocalDate.class)), row.get("done", Integer.class)))
                .toList();
    }

    private NativeQuery<Tuple> of(String sql, UUID campaign, String prefix) {
        return query(sql).setParameter("campaign", campaign).setParameter("prefix", prefix + "%");
    }

    private NativeQuery<Tuple> query(String sql) {
        return database.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
    }
}
