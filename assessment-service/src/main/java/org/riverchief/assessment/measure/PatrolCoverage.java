package org.riverchief.assessment.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactKind;
import org.riverchief.assessment.fact.FactValues.Interval;
import org.riverchief.assessment.fact.FactValues.PatrolJudged;
import org.riverchief.assessment.fact.FactValues.ReachChanged;
import org.riverchief.assessment.measure.Evidence.Effect;

/** Adds up what the period's valid patrols covered of each reach; a stretch walked twice counts once. */
final class PatrolCoverage {

    private static final Comparator<Interval> BY_START = Comparator.comparing(Interval::fromKm);

    private PatrolCoverage() {}

    static Measurement measure(Dossier dossier) {
        List<Fact> patrols = dossier.ownInPeriod(FactKind.PATROL_JUDGED);
        List<Evidence> evidence = new ArrayList<>();
        BigDecimal covered = BigDecimal.ZERO;
        BigDecimal length = BigDecimal.ZERO;
        for (Fact reach : reaches(dossier)) {
            Interval extent = extent(reach.values(ReachChanged.class));
            covered = covered.add(coveredKm(extent, stretches(reach.evidenceId(), patrols)));
            length = length.add(extent.toKm().subtract(extent.fromKm()));
            evidence.add(Evidence.of(reach, Effect.BASIS));
        }
        patrols.forEach(patrol ->
                evidence.add(Evidence.of(patrol, counts(dossier, patrol) ? Effect.COUNTED : Effect.NOT_COUNTED)));
        return new Measurement(new Quantity(covered, length), evidence);
    }

    private static List<Fact> reaches(Dossier dossier) {
        return dossier.tenure().reaches().stream()
                .sorted()
                .flatMap(reach -> dossier.asOfPeriodEnd(FactKind.REACH_CHANGED, reach).stream())
                .toList();
    }

    private static boolean counts(Dossier dossier, Fact patrol) {
        UUID reachId = patrol.reachId();
        return reachId != null
                && ValidPatrolDays.isValid(patrol)
                && dossier.tenure().reaches().contains(reachId);
    }

    private static List<Interval> stretches(UUID reachId, List<Fact> patrols) {
        return patrols.stream()
                .filter(patrol -> reachId.equals(patrol.reachId()) && ValidPatrolDays.isValid(patrol))
                .flatMap(patrol -> patrol.values(PatrolJudged.class).coveredIntervals().stream())
                .sorted(BY_START)
                .toList();
    }

    private static BigDecimal coveredKm(Interval extent, List<Interval> byStart) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal reached = extent.fromKm();
        for (Interval stretch : byStart) {
            BigDecimal from = stretch.fromKm().max(reached);
            BigDecimal to = stretch.toKm().min(extent.toKm());
            if (to.compareTo(from) > 0) {
                sum = sum.add(to.subtract(from));
                reached = to;
            }
        }
        return sum;
    }

    /** Chainage may run either way. */
    private static Interval extent(ReachChanged reach) {
        return new Interval(
                reach.chainageFromKm().min(reach.chainageToKm()),
                reach.chainageFromKm().max(reach.chainageToKm()));
    }
}
