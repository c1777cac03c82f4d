package org.riverchief.registry.strategy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.riverchief.registry.Ids;
import org.riverchief.registry.strategy.StrategyContent.Goal;
import org.riverchief.registry.strategy.StrategyContent.Measure;
import org.riverchief.registry.strategy.StrategyContent.Problem;
import org.riverchief.registry.strategy.StrategyContent.Task;

/** A measure of an edition that came into force, with all heads it serves. */
@Entity
public class StrategyMeasure extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID strategyId;

    public int editionNumber;

    public String code;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> problemHeads;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> taskHeads;

    public String leadDepartmentCode;

    public BigDecimal fundsYuan;

    public LocalDate dueOn;

    public boolean current;

    protected StrategyMeasure() {}

    static StrategyMeasure of(StrategyEdition edition, Measure measure) {
        StrategyMeasure row = new StrategyMeasure();
        row.id = Ids.next();
        row.strategyId = edition.strategyId;
        row.editionNumber = edition.number;
        row.code = measure.code();
        row.taskHeads = tasks(edition.content, measure).stream()
                .map(Task::head)
                .distinct()
                .sorted()
                .toList();
        row.problemHeads = problems(edition.content, measure).stream()
                .map(Problem::head)
                .distinct()
                .sorted()
                .toList();
        row.leadDepartmentCode = Objects.requireNonNull(measure.leadDepartmentCode());
        row.fundsYuan = Objects.requireNonNull(measure.fundsYuan());
        row.dueOn = Objects.requireNonNull(measure.dueOn());
        row.current = true;
        return row;
    }

    private static List<Task> tasks(StrategyContent content, Measure measure) {
        return content.tasks().stream()
                .filter(task -> measure.taskCodes().contains(task.code()))
                .toList();
    }

    private static List<Problem> problems(StrategyContent content, Measure measure) {
        Set<String> goals =
                codes(tasks(content, measure).stream().map(Task::goalCodes).toList());
        Set<String> problems = codes(content.goals().stream()
                .filter(goal -> goals.contains(goal.code()))
                .map(Goal::problemCodes)
                .toList());
        return content.problems().stream()
                .filter(problem -> problems.contains(problem.code()))
                .toList();
    }

    private static Set<String> codes(Collection<List<String>> lists) {
        return lists.stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /** Finds a measure of the edition in force. */
    static Optional<StrategyMeasure> findCurrent(UUID strategyId, String code) {
        return find("strategyId = :strategy and code = :code and current", Map.of("strategy", strategyId, "code", code))
                .firstResultOptional();
    }

    static void endCurrent(UUID strategyId) {
        update("current = false where strategyId = ?1 and current", strategyId);
    }
}
