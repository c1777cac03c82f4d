package org.riverchief.registry.strategyprogress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.rule.RuleService;
import org.riverchief.registry.rule.StrategyRule;
import org.riverchief.registry.strategy.StrategyService;

/** Sums up the latest entries. */
@ApplicationScoped
class ProgressQueries {

    private static final String LATEST = """
            left join lateral (
                select p.as_of, p.planned_percent, p.actual_percent, p.spent_yuan from strategy_progress p
                where p.strategy_id = m.strategy_id and p.measure_code = m.code
                order by p.as_of desc, p.id desc limit 1) p on true""";

    private static final String OF_STRATEGY = """
            select m.code, m.problem_heads, m.task_heads, m.lead_department_code, m.funds_yuan, m.due_on,
                p.as_of, coalesce(p.planned_percent, 0), coalesce(p.actual_percent, 0), p.spent_yuan
            from strategy_measure m %s
            where m.strategy_id = :strategy and m.current order by m.code""".formatted(LATEST);

    private static final String BY_HEAD = """
            select h.code, h.name, count(distinct m.strategy_id), count(m.code), coalesce(sum(m.funds_yuan), 0),
                coalesce(sum(m.spent_yuan), 0), coalesce(avg(m.planned), 0), coalesce(avg(m.actual), 0),
                count(m.code) filter (where m.actual = 100),
                count(m.code) filter (where m.due_on < :today and m.actual < 100)
            from strategy_head h
            left join (
                select m.strategy_id, m.code, m.funds_yuan, m.due_on, p.spent_yuan,
                    case when :problems then m.problem_heads else m.task_heads end as heads,
                    coalesce(p.planned_percent, 0) as planned, coalesce(p.actual_percent, 0) as actual
                from strategy s join strategy_measure m on m.strategy_id = s.id and m.current %s
                where s.division_code like :below
            ) m on h.code = any (m.heads)
            where h.kind = :kind
            group by h.position, h.code, h.name order by h.position, h.code""".formatted(LATEST);

    private static final int PERCENT_DECIMALS = 2;

    private final Session database;
    private final DataScope scope;
    private final Caller caller;
    private final StrategyService strategies;
    private final RuleService rules;
    private final RegistryDays days;

    ProgressQueries(
            Session database,
            DataScope scope,
            Caller caller,
            StrategyService strategies,
            RuleService rules,
            RegistryDays days) {
        this.database = database;
        this.scope = scope;
        this.caller = caller;
        this.strategies = strategies;
        this.rules = rules;
        this.days = days;
    }

    List<MeasureProgress> measures(UUID strategyId) {
        strategies.requireVisible(strategyId);
        LocalDate today = days.today();
        return database
                .createNativeQuery(OF_STRATEGY, Tuple.class)
                .setParameter("strategy", strategyId)
                .getResultList()
                .stream()
                .map(row -> measure(row, today))
                .toList();
    }

    /** Returns the sums of a division and all below it; the caller's own when none is named. */
    List<HeadProgress> byHead(@Nullable String division, HeadKind by) {
        DivisionCode asked = division == null ? caller.division() : DivisionCode.of(division);
        scope.require(asked.value());
        LocalDate today = days.today();
        StrategyRule rule = rules.effective(StrategyRule.class, asked.value(), today);
        boolean problems = by == HeadKind.PROBLEM;
        return database
                .createNativeQuery(BY_HEAD, Tuple.class)
                .setParameter("today", today)
                .setParameter("problems", problems)
                .setParameter("below", asked.prefix() + "%")
                .setParameter("kind", problems ? rule.problemHeads() : rule.taskHeads())
                .getResultList()
                .stream()
                .map(ProgressQueries::head)
                .toList();
    }

    private static MeasureProgress measure(Tuple row, LocalDate today) {
        LocalDate dueOn = row.get(5, LocalDate.class);
        BigDecimal actual = row.get(8, BigDecimal.class);
        return new MeasureProgress(
                row.get(0, String.class),
                List.of(row.get(1, String[].class)),
                List.of(row.get(2, String[].class)),
                row.get(3, String.class),
                row.get(4, BigDecimal.class),
                dueOn,
                row.get(6, LocalDate.class),
                row.get(7, BigDecimal.class),
                actual,
                row.get(9, BigDecimal.class),
                dueOn.isBefore(today) && actual.compareTo(BigDecimal.valueOf(100)) < 0);
    }

    private static HeadProgress head(Tuple row) {
        return new HeadProgress(
                row.get(0, String.class),
                row.get(1, String.class),
                count(row, 2),
                count(row, 3),
                row.get(4, BigDecimal.class),
                row.get(5, BigDecimal.class),
                percent(row, 6),
                percent(row, 7),
                count(row, 8),
                count(row, 9));
    }

    private static int count(Tuple row, int column) {
        return Math.toIntExact(row.get(column, Long.class));
    }

    private static BigDecimal percent(Tuple row, int column) {
        return row.get(column, BigDecimal.class).setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }
}
