package org.riverchief.patrol.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.demand.Frequency;
import org.riverchief.patrol.demand.PatrolMode;
import org.riverchief.patrol.demand.WarningColour;

/**
 * Puts the rules of a line of divisions together, from the country down: each may replace what those above say, as far as
 * those above let it. What it may not say is left aside, so that a permission given later holds for older rules as well.
 */
final class Inheritance {

    static final String FREQUENCIES = "frequencies";
    static final String COUNTING_MODES = "countingModes";

    /** A frequency and the rule it comes from. */
    record Line(Frequency frequency, PatrolRule origin) {}

    private final Map<RuleParameter, PatrolRule> numbers = new EnumMap<>(RuleParameter.class);
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Overriding> permissions = new HashMap<>();
    private final List<String> ignored = new ArrayList<>();
    private @Nullable PatrolRule modes;

    /** Takes the rules in force, the nearest first. */
    static Inheritance of(List<PatrolRule> inForce) {
        Inheritance inheritance = new Inheritance();
        int next = inForce.size() - 1;
        while (next >= 0) {
            PatrolRule first = inForce.get(next);
            List<PatrolRule> division = new ArrayList<>();
            while (next >= 0 && inForce.get(next).sameDivision(first)) {
                division.add(inForce.get(next));
                next--;
            }
            inheritance.take(division);
        }
        return inheritance;
    }

    Map<RuleParameter, PatrolRule> numbers() {
        return numbers;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    Optional<PatrolRule> modes() {
        return Optional.ofNullable(modes);
    }

    Overriding permission(String part) {
        return permissions.getOrDefault(part, Overriding.FREE);
    }

    /** Returns the parts some rule named without being allowed to. */
    Set<String> ignored() {
        return Set.copyOf(ignored);
    }

    /** Returns the line for a class of reach and a colour: of the nearest rule that has one, there the most specific. */
    Optional<Line> line(@Nullable String waterClass, @Nullable WarningColour colour) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            PatrolRule rule = lines.get(i).origin();
            Optional<Line> exact = line(rule, waterClass, colour);
            Optional<Line> found = exact.isPresent() ? exact : line(rule, null, colour);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Line> line(PatrolRule rule, @Nullable String waterClass, @Nullable WarningColour colour) {
        return lines.stream()
                .filter(line -> line.origin().equals(rule))
                .filter(line -> line.frequency().isFor(waterClass, colour))
                .findFirst();
    }

    /** Takes a division's rules, the general one before the one for the level; they bind each other in nothing. */
    private void take(List<PatrolRule> division) {
        division.forEach(this::take);
        division.forEach(rule -> rule.overridable.forEach(
                (part, permission) -> permissions.merge(part, permission, Inheritance::tighter)));
    }

    private void take(PatrolRule rule) {
        rule.parameters.forEach((name, value) -> RuleParameter.named(name)
                .filter(parameter -> allowed(parameter, value))
                .ifPresentOrElse(parameter -> numbers.put(parameter, rule), () -> ignored.add(name)));
        List<Frequency> allowed = rule.frequencies.stream()
                .filter(frequency -> notedIfNot(FREQUENCIES, allowed(frequency)))
                .toList();
        allowed.forEach(frequency -> lines.add(new Line(frequency, rule)));
        List<PatrolMode> counting = rule.countingModes;
        if (counting != null && notedIfNot(COUNTING_MODES, allowed(counting))) {
            modes = rule;
        }
    }

    private boolean notedIfNot(String part, boolean allowed) {
        if (!allowed) {
            ignored.add(part);
        }
        return allowed;
    }

    private boolean allowed(RuleParameter parameter, BigDecimal value) {
        PatrolRule above = numbers.get(parameter);
        return switch (permission(parameter.key())) {
            case FREE -> true;
            case FIXED -> above == null;
            case STRICTER_ONLY -> above == null || parameter.asStrictAs(value, above.number(parameter));
        };
    }

    private boolean allowed(Frequency frequency) {
        Optional<Line> above = line(frequency.waterClass(), frequency.warning());
        return switch (permission(FREQUENCIES)) {
            case FREE -> true;
            case FIXED -> above.isEmpty();
            case STRICTER_ONLY ->
                above.isEmpty() || frequency.asksAsMuchAs(above.get().frequency());
        };
    }

    private boolean allowed(List<PatrolMode> counting) {
        PatrolRule above = modes;
        return switch (permission(COUNTING_MODES)) {
            case FREE -> true;
            case FIXED -> above == null;
            case STRICTER_ONLY ->
                above == null || above.countingModes == null || above.countingModes.containsAll(counting);
        };
    }

    private static Overriding tighter(Overriding one, Overriding other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
