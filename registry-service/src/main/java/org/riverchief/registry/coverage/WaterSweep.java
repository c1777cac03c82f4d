package org.riverchief.registry.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.reach.Bank;
import org.riverchief.registry.reach.Stretch;

/**
 * Goes along one water and tells, between any two ends of reaches, whether every bank that belongs to a reach has a chief at
 * the lowest level. A kilometre counts as covered when all its registered banks are.
 */
final class WaterSweep {

    private final String waterName;
    private final List<Stretch> stretches;
    private final Predicate<Stretch> served;
    private final Map<UUID, Stretch> byId = new HashMap<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Overlap> overlaps = new ArrayList<>();
    private BigDecimal length = BigDecimal.ZERO;
    private BigDecimal covered = BigDecimal.ZERO;

    /**
     * Prepares the way along one water.
     *
     * @param stretches its reaches of all levels
     * @param served whether a reach counts and has a chief
     */
    WaterSweep(String waterName, List<Stretch> stretches, Predicate<Stretch> served) {
        this.waterName = waterName;
        this.stretches = stretches;
        this.served = served;
        stretches.forEach(stretch -> byId.put(stretch.reachId(), stretch));
        sweep();
    }

    CoverageSum sum() {
        return CoverageSum.of(length, covered);
    }

    List<Gap> gaps() {
        return gaps;
    }

    List<Overlap> overlaps() {
        return overlaps;
    }

    private void sweep() {
        TreeSet<BigDecimal> ends = new TreeSet<>();
        stretches.forEach(stretch -> {
            ends.add(stretch.fromKm());
            ends.add(stretch.toKm());
        });
        List<Stretch> waiting = new ArrayList<>(stretches);
        waiting.sort(Comparator.comparing(Stretch::fromKm));
        List<Stretch> here = new ArrayList<>();
        int next = 0;
        BigDecimal from = null;
        for (BigDecimal to : ends) {
            if (from != null && !here.isEmpty()) {
                take(from, to, here);
            }
            here.removeIf(stretch -> stretch.toKm().compareTo(to) <= 0);
            while (next < waiting.size() && waiting.get(next).fromKm().compareTo(to) <= 0) {
                here.add(waiting.get(next++));
            }
            from = to;
        }
    }

    private void take(BigDecimal from, BigDecimal to, List<Stretch> here) {
        List<Stretch> chiefs = here.stream().filter(served).toList();
        Set<Bank> missing = banks(here);
        missing.removeAll(banks(chiefs));
        length = length.add(to.subtract(from));
        if (missing.isEmpty()) {
            covered = covered.add(to.subtract(from));
        } else {
            addGap(
                    from,
                    to,
                    missing.size() == 2 ? Bank.BOTH : missing.iterator().next(),
                    here);
        }
        List<Stretch> rivals = rivals(chiefs);
        if (!rivals.isEmpty()) {
            addOverlap(from, to, rivals);
        }
    }

    private static Set<Bank> banks(List<Stretch> stretches) {
        Set<Bank> banks = EnumSet.noneOf(Bank.class);
        for (Stretch stretch : stretches) {
            switch (stretch.bank()) {
                case LEFT, RIGHT -> banks.add(stretch.bank());
                case BOTH -> banks.addAll(List.of(Bank.LEFT, Bank.RIGHT));
            }
        }
        return banks;
    }

    private List<Stretch> rivals(List<Stretch> chiefs) {
        return chiefs.stream()
                .filter(one -> chiefs.stream().anyMatch(other -> isRival(one, other)))
                .sorted(Comparator.comparing(Stretch::code))
                .toList();
    }

    private boolean isRival(Stretch one, Stretch other) {
        boolean oppositeBanks = one.bank() != other.bank() && one.bank() != Bank.BOTH && other.bank() != Bank.BOTH;
        return !oppositeBanks && !liesWithin(one, other) && !liesWithin(other, one);
    }

    private boolean liesWithin(Stretch part, Stretch whole) {
        for (Stretch step = part; step != null; step = parent(step)) {
            if (step.reachId().equals(whole.reachId())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Stretch parent(Stretch stretch) {
        return stretch.parentReachId() == null ? null : byId.get(stretch.parentReachId());
    }

    private void addGap(BigDecimal from, BigDecimal to, Bank bank, List<Stretch> here) {
        List<String> names = here.stream()
                .sorted(Comparator.comparing(Stretch::level).thenComparing(Stretch::code))
                .map(Stretch::name)
                .toList();
        BigDecimal start = from;
        if (!gaps.isEmpty()) {
            Gap last = gaps.get(gaps.size() - 1);
            if (last.toKm().compareTo(from) == 0
                    && last.bank() == bank
                    && last.reaches().equals(names)) {
                gaps.remove(gaps.size() - 1);
                start = last.fromKm();
            }
        }
        UUID water = here.get(0).waterBodyId();
        gaps.add(new Gap(water, waterName, start, to, to.subtract(start), bank, names));
    }

    private void addOverlap(BigDecimal from, BigDecimal to, List<Stretch> rivals) {
        List<UUID> ids = rivals.stream().map(Stretch::reachId).toList();
        BigDecimal start = from;
        if (!overlaps.isEmpty()) {
            Overlap last = overlaps.get(overlaps.size() - 1);
            if (last.toKm().compareTo(from) == 0 && last.reachIds().equals(ids)) {
                overlaps.remove(overlaps.size() - 1);
                start = last.fromKm();
            }
        }
        List<String> names = rivals.stream().map(Stretch::name).toList();
        UUID water = rivals.get(0).waterBodyId();
        overlaps.add(new Overlap(water, waterName, start, to, to.subtract(start), ids, names));
    }
}
