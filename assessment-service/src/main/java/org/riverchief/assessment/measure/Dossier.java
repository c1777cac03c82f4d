package org.riverchief.assessment.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactKind;
import org.riverchief.assessment.period.Period;

/**
 * All that bears on one chief's score of one period. The order and repetition of the facts it is made from leave no trace.
 */
public record Dossier(UUID chiefId, Tenure tenure, List<Fact> facts) {

    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::kind)
            .thenComparing(Fact::occurredAt)
            .thenComparing(Fact::evidenceId)
            .thenComparing(Fact::revision)
            .thenComparing(Fact::id);

    private static final Comparator<Fact> BY_REVISION =
            Comparator.comparing(Fact::revision).thenComparing(Fact::id);

    /** Returns the dossier, or nothing when the chief was not in office. */
    public static Optional<Dossier> of(UUID chiefId, Period period, Collection<Fact> facts) {
        List<Fact> ordered = facts.stream().distinct().sorted(ORDER).toList();
        return Tenure.of(chiefId, period, current(ordered, FactKind.APPOINTMENT_CHANGED))
                .map(tenure -> new Dossier(chiefId, tenure, ordered));
    }

    Period period() {
        return tenure.period();
    }

    /** Returns the chief's facts of a kind that happened in the period. */
    List<Fact> ownInPeriod(FactKind kind) {
        return inPeriod(kind).stream()
                .filter(fact -> chiefId.equals(fact.chiefId()))
                .toList();
    }

    /** Returns the facts of a kind that happened in the period where, on that day, the chief answered for the place. */
    List<Fact> onReachesInPeriod(FactKind kind) {
        return inPeriod(kind).stream().filter(this::isTheChiefs).toList();
    }

    /** Returns the latest fact of a kind about the evidence. */
    Optional<Fact> latest(FactKind kind, UUID evidenceId) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind && fact.evidenceId().equals(evidenceId))
                .max(BY_REVISION);
    }

    /** Returns the fact about the evidence that stood at the end of the period, else the first that followed. */
    Optional<Fact> asOfPeriodEnd(FactKind kind, UUID evidenceId) {
        LocalDate end = period().to();
        List<Fact> all = facts.stream()
                .filter(fact -> fact.kind() == kind && fact.evidenceId().equals(evidenceId))
                .sorted(BY_REVISION)
                .toList();
        return all.stream()
                .filter(fact -> !fact.occurredOn().isAfter(end))
                .reduce((earlier, later) -> later)
                .or(() -> all.stream().findFirst());
    }

    private List<Fact> inPeriod(FactKind kind) {
        return current(facts, kind).stream()
                .filter(fact -> period().contains(fact.occurredOn()))
                .toList();
    }

    private boolean isTheChiefs(Fact fact) {
        UUID reachId = fact.reachId();
        return reachId == null ? chiefId.equals(fact.chiefId()) : tenure.holds(reachId, fact.occurredOn());
    }

    private static List<Fact> current(List<Fact> facts, FactKind kind) {
        Map<UUID, Fact> latest = facts.stream()
                .filter(fact -> fact.kind() == kind)
                .collect(Collectors.toMap(
                        Fact::evidenceId, fact -> fact, BinaryOperator.maxBy(BY_REVISION), TreeMap::new));
        return latest.values().stream().sorted(ORDER).toList();
    }
}
