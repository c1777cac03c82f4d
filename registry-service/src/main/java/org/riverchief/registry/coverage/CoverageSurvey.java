package org.riverchief.registry.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.reach.Stretch;

/**
 * What is reckoned with: reaches, chiefs and levels of one day.
 *
 * @param stretches reaches of all levels that were asked for, water by water
 * @param withChief reaches that have a river chief
 * @param waterNames of the waters of these reaches, and of those asked for that have none
 */
record CoverageSurvey(
        LocalDate day,
        List<DivisionLevel> levels,
        List<Stretch> stretches,
        Set<UUID> withChief,
        Map<UUID, String> waterNames) {

    /** Goes along every water that has a reach, in the order of their ids. */
    List<WaterSweep> sweeps() {
        return byWater().entrySet().stream()
                .sorted(Comparator.comparing(water -> water.getKey().toString()))
                .map(water -> sweep(water.getKey(), water.getValue()))
                .toList();
    }

    WaterSweep sweep(UUID water, List<Stretch> reaches) {
        return new WaterSweep(waterNames.getOrDefault(water, ""), reaches, this::serves);
    }

    Map<UUID, List<Stretch>> byWater() {
        return stretches.stream().collect(Collectors.groupingBy(Stretch::waterBodyId));
    }

    CoverageSum sum() {
        return sweeps().stream().map(WaterSweep::sum).reduce(CoverageSum.NOTHING, CoverageSum::plus);
    }

    /** Keeps what lies in a division and below. */
    CoverageSurvey within(String prefix) {
        List<Stretch> inside = stretches.stream()
                .filter(stretch -> stretch.divisionCode().startsWith(prefix))
                .toList();
        return new CoverageSurvey(day, levels, inside, withChief, waterNames);
    }

    /** Keeps a reach and those within it. */
    CoverageSurvey withinReach(UUID reach) {
        Map<UUID, Stretch> byId =
                new HashMap<>(stretches.stream().collect(Collectors.toMap(Stretch::reachId, Function.identity())));
        List<Stretch> inside = stretches.stream()
                .filter(stretch -> liesIn(stretch, reach, byId))
                .toList();
        return new CoverageSurvey(day, levels, inside, withChief, waterNames);
    }

    boolean counts(Stretch stretch) {
        return levels.contains(stretch.level());
    }

    private boolean serves(Stretch stretch) {
        return counts(stretch) && withChief.contains(stretch.reachId());
    }

    private static boolean liesIn(Stretch part, UUID whole, Map<UUID, Stretch> byId) {
        for (Stretch step = part; step != null; ) {
            if (step.reachId().equals(whole)) {
                return true;
            }
            UUID parent = step.parentReachId();
            step = parent == null ? null : byId.get(parent);
        }
        return false;
    }
}
