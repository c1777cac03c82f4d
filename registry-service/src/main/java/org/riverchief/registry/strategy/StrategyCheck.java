package org.riverchief.registry.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.rule.StrategyRule;
import org.riverchief.registry.strategy.Breach.Rule;
import org.riverchief.registry.strategy.StrategyContent.Goal;
import org.riverchief.registry.strategy.StrategyContent.Measure;
import org.riverchief.registry.strategy.StrategyContent.Problem;
import org.riverchief.registry.strategy.StrategyContent.Responsibility;
import org.riverchief.registry.strategy.StrategyContent.Step;
import org.riverchief.registry.strategy.StrategyContent.Task;

/** Holds a strategy against the rules: finds all it does not keep, each with its item. */
final class StrategyCheck {

    private static final String PROBLEM = "PROBLEM";
    private static final String GOAL = "GOAL";
    private static final String TASK = "TASK";
    private static final String MEASURE = "MEASURE";
    private static final String RESPONSIBILITY = "RESPONSIBILITY";

    private final Frame frame;
    private final StrategyContent content;
    private final List<Breach> breaches = new ArrayList<>();

    /**
     * What a strategy is held against.
     *
     * @param receiving the target of the water this one flows or belongs into, where it has one in force
     */
    record Frame(
            int periodFrom,
            int periodTo,
            DivisionLevel chiefLevel,
            StrategyRule rule,
            Set<String> problemHeads,
            Set<String> taskHeads,
            @Nullable WaterClass target,
            @Nullable WaterClass receiving) {}

    private StrategyCheck(Frame frame, StrategyContent content) {
        this.frame = frame;
        this.content = content;
    }

    static List<Breach> breaches(Frame frame, StrategyContent content) {
        StrategyCheck check = new StrategyCheck(frame, content);
        check.checkWhole();
        check.checkLists();
        content.problems().forEach(check::checkProblem);
        content.goals().forEach(check::checkGoal);
        content.tasks().forEach(check::checkTask);
        content.measures().forEach(check::checkMeasure);
        content.responsibilities().forEach(check::checkResponsibility);
        return List.copyOf(check.breaches);
    }

    private void checkWhole() {
        Integer asked = frame.rule().periodYears().get(frame.chiefLevel());
        int years = frame.periodTo() - frame.periodFrom() + 1;
        if (asked != null && years != asked) {
            add(
                    Rule.PERIOD_WRONG,
                    "The highest chief is of level %s: the strategy runs %d years, not %d"
                            .formatted(frame.chiefLevel(), asked, years));
        }
        WaterClass target = frame.target();
        WaterClass receiving = frame.receiving();
        if (receiving != null && (target == null || target.compareTo(receiving) > 0)) {
            add(
                    Rule.TARGET_WORSE_THAN_RECEIVING,
                    "The water it flows or belongs into is to reach class %s; the target here is %s"
                            .formatted(receiving, target == null ? "not set" : target));
        }
    }

    private void checkLists() {
        checkList(PROBLEM, content.problems(), Problem::code);
        checkList(GOAL, content.goals(), Goal::code);
        checkList(TASK, content.tasks(), Task::code);
        checkList(MEASURE, content.measures(), Measure::code);
        checkList(RESPONSIBILITY, content.responsibilities(), Responsibility::code);
    }

    private <T> void checkList(String list, List<T> items, Function<T, String> code) {
        if (items.isEmpty()) {
            breaches.add(new Breach(Rule.LIST_EMPTY, list, null, "The list is empty"));
        }
        Set<String> seen = new HashSet<>();
        Set<String> twice = items.stream()
                .map(code)
                .filter(found -> !seen.add(found))
                .collect(Collectors.toCollection(TreeSet::new));
        twice.forEach(found -> add(Rule.CODE_TWICE, list, found, "Another item of the list has this code"));
    }

    private void checkProblem(Problem problem) {
        checkHead(PROBLEM, problem.code(), problem.head(), frame.problemHeads());
        if (content.goals().stream().noneMatch(goal -> goal.problemCodes().contains(problem.code()))) {
            add(Rule.PROBLEM_WITHOUT_GOAL, PROBLEM, problem.code(), "No goal is set for the problem");
        }
    }

    private void checkGoal(Goal goal) {
        checkReferences(
                GOAL,
                goal.code(),
                goal.problemCodes(),
                content.problems().stream().map(Problem::code));
        boolean simplified = frame.chiefLevel().compareTo(frame.rule().simplifiedBelow()) > 0;
        if (simplified && goal.years().isEmpty()) {
            return;
        }
        Set<Integer> given = goal.years().stream().map(Step::year).collect(Collectors.toSet());
        List<Integer> missing = IntStream.rangeClosed(frame.periodFrom(), frame.periodTo())
                .filter(year -> !given.contains(year))
                .boxed()
                .toList();
        if (!missing.isEmpty()) {
            add(Rule.GOAL_WITHOUT_YEARS, GOAL, goal.code(), "The goal says nothing for %s".formatted(missing));
        }
    }

    private void checkTask(Task task) {
        checkHead(TASK, task.code(), task.head(), frame.taskHeads());
        checkReferences(
                TASK, task.code(), task.goalCodes(), content.goals().stream().map(Goal::code));
    }

    private void checkMeasure(Measure measure) {
        String code = measure.code();
        checkReferences(
                MEASURE, code, measure.taskCodes(), content.tasks().stream().map(Task::code));
        addIf(measure.taskCodes().isEmpty(), Rule.MEASURE_WITHOUT_TASK, code, "The measure serves no task");
        addIf(measure.leadDepartmentCode() == null, Rule.MEASURE_WITHOUT_LEAD, code, "Nobody leads");
        addIf(
                measure.assistDepartmentCodes() == null,
                Rule.MEASURE_WITHOUT_ASSIST,
                code,
                "Say who assists; an empty list says that nobody does");
        addIf(measure.fundsYuan() == null, Rule.MEASURE_WITHOUT_FUNDS, code, "The funds are not named");
        checkDueDate(measure);
        checkResponsible(code);
    }

    private void checkDueDate(Measure measure) {
        LocalDate dueOn = measure.dueOn();
        if (dueOn == null) {
            add(Rule.MEASURE_WITHOUT_DUE_DATE, MEASURE, measure.code(), "The measure has no due date");
            return;
        }
        if (dueOn.getYear() < frame.periodFrom() || dueOn.getYear() > frame.periodTo()) {
            add(
                    Rule.MEASURE_OUTSIDE_PERIOD,
                    MEASURE,
                    measure.code(),
                    "%s is not within %d to %d".formatted(dueOn, frame.periodFrom(), frame.periodTo()));
        }
    }

    private void checkResponsible(String measureCode) {
        List<String> rows = content.responsibilities().stream()
                .filter(row -> row.measureCodes().contains(measureCode))
                .map(Responsibility::code)
                .toList();
        if (rows.isEmpty()) {
            add(Rule.MEASURE_WITHOUT_RESPONSIBILITY, MEASURE, measureCode, "Nobody answers for the measure");
        }
        if (rows.size() > 1) {
            add(
                    Rule.MEASURE_RESPONSIBLE_TWICE,
                    MEASURE,
                    measureCode,
                    "More than one responsibility names the measure: %s".formatted(rows));
        }
    }

    private void checkResponsibility(Responsibility row) {
        checkReferences(
                RESPONSIBILITY,
                row.code(),
                row.measureCodes(),
                content.measures().stream().map(Measure::code));
    }

    private void checkHead(String list, String item, String head, Set<String> known) {
        if (!known.contains(head)) {
            add(Rule.UNKNOWN_HEAD, list, item, "%s is none of %s".formatted(head, new TreeSet<>(known)));
        }
    }

    private void checkReferences(String list, String item, Collection<String> named, Stream<String> known) {
        Set<String> missing = new TreeSet<>(named);
        known.forEach(missing::remove);
        if (!missing.isEmpty()) {
            add(Rule.UNKNOWN_REFERENCE, list, item, "The strategy has no item %s".formatted(missing));
        }
    }

    private void addIf(boolean broken, Rule rule, String measureCode, String detail) {
        if (broken) {
            add(rule, MEASURE, measureCode, detail);
        }
    }

    private void add(Rule rule, String list, String item, String detail) {
        breaches.add(new Breach(rule, list, item, detail));
    }

    private void add(Rule rule, String detail) {
        breaches.add(new Breach(rule, null, null, detail));
    }
}
