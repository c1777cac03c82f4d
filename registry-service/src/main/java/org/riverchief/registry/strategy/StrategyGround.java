package org.riverchief.registry.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.department.DepartmentService;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.reach.ReachService;
import org.riverchief.registry.reach.ReachView;
import org.riverchief.registry.rule.RuleService;
import org.riverchief.registry.rule.StrategyRule;
import org.riverchief.registry.strategy.StrategyContent.Measure;
import org.riverchief.registry.waterbody.WaterBodyService;

/** What the rest of the registry has to say about a strategy. */
@ApplicationScoped
class StrategyGround {

    private static final String HIGHEST_CHIEF = """
            select a.level from appointment a
            join appointment_role role on role.code = a.role left join reach r on r.id = a.reach_id
            where role.leads and coalesce(r.water_body_id, a.water_body_id) = :water
              and a.valid_from <= :at and (a.valid_to is null or a.valid_to > :at)""";

    /** Strategies in force of the water this one flows into, and of the whole water for a reach of it. */
    private static final String RECEIVING = """
            select e.target_class from strategy s join strategy_edition e on e.strategy_id = s.id
            where e.state = 'IN_FORCE' and e.target_class is not null and s.id <> :id and s.reach_id is null
              and s.water_body_id = case when :whole
                  then (select w.parent_id from water_body w where w.id = :water) else :water end""";

    private final Session database;
    private final RuleService rules;
    private final WaterBodyService waterBodies;
    private final ReachService reaches;
    private final DivisionService divisions;
    private final DepartmentService departments;
    private final RegistryDays days;
    private final Clock clock;

    StrategyGround(
            Session database,
            RuleService rules,
            WaterBodyService waterBodies,
            ReachService reaches,
            DivisionService divisions,
            DepartmentService departments,
            RegistryDays days,
            Clock clock) {
        this.database = database;
        this.rules = rules;
        this.waterBodies = waterBodies;
        this.reaches = reaches;
        this.divisions = divisions;
        this.departments = departments;
        this.days = days;
        this.clock = clock;
    }

    /** Lets pass a strategy for a water, and perhaps a reach of it, that exist. */
    void requireSubject(DraftStrategy draft) {
        LocalDate today = days.today();
        divisions.requireValid(draft.divisionCode(), today);
        waterBodies.requireName(draft.waterBodyId());
        UUID reachId = draft.reachId();
        if (reachId == null) {
            return;
        }
        reaches.requireDivision(reachId, today);
        boolean ofWater = reaches.findAll(List.of(reachId), today).stream()
                .map(ReachView::waterBodyId)
                .anyMatch(draft.waterBodyId()::equals);
        if (!ofWater) {
            throw StrategyProblems.wrongReach();
        }
    }

    /** Returns the level of the water's highest chief; where it has none yet, that of the division. */
    DivisionLevel chiefLevel(Strategy strategy) {
        return database
                .createNativeQuery(HIGHEST_CHIEF, String.class)
                .setParameter("water", strategy.waterBodyId)
                .setParameter("at", clock.instant())
                .getResultList()
                .stream()
                .map(DivisionLevel::valueOf)
                .min(DivisionLevel::compareTo)
                .orElseGet(() -> DivisionCode.of(strategy.divisionCode).level());
    }

    List<Breach> breaches(Strategy strategy, StrategyEdition edition) {
        StrategyRule rule = rules.effective(StrategyRule.class, strategy.divisionCode, days.today());
        StrategyCheck.Frame frame = new StrategyCheck.Frame(
                edition.periodFrom,
                edition.periodTo,
                edition.chiefLevel,
                rule,
                StrategyHead.codes(rule.problemHeads()),
                StrategyHead.codes(rule.taskHeads()),
                edition.targetClass,
                receiving(strategy).orElse(null));
        return StrategyCheck.breaches(frame, edition.content);
    }

    /** Lets pass measures whose departments exist. */
    void requireDepartments(Strategy strategy, StrategyContent content) {
        List<String> codes = content.measures().stream()
                .flatMap(StrategyGround::departments)
                .distinct()
                .toList();
        departments.require(strategy.divisionCode, codes, days.today());
    }

    private Optional<WaterClass> receiving(Strategy strategy) {
        return database
                .createNativeQuery(RECEIVING, String.class)
                .setParameter("id", strategy.id)
                .setParameter("whole", strategy.reachId == null)
                .setParameter("water", strategy.waterBodyId)
                .getResultList()
                .stream()
                .map(WaterClass::valueOf)
                .min(WaterClass::compareTo);
    }

    private static Stream<String> departments(Measure measure) {
        List<String> assisting = Objects.requireNonNullElse(measure.assistDepartmentCodes(), List.of());
        return Stream.concat(Stream.ofNullable(measure.leadDepartmentCode()), assisting.stream());
    }
}
