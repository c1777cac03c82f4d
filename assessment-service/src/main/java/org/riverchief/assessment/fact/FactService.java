package org.riverchief.assessment.fact;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riverchief.assessment.period.Period;
import org.riverchief.assessment.period.PeriodClock;

/** Stores facts and finds those a score rests on. */
@ApplicationScoped
public class FactService {

    private final Event<Fact> recorded;
    private final PeriodClock clock;

    FactService(Event<Fact> recorded, PeriodClock clock) {
        this.recorded = recorded;
        this.clock = clock;
    }

    /** Stores what an event said and tells the other features within this transaction; a known fact changes nothing. */
    @Transactional
    public void record(Fact fact, String source, String sourceEventId) {
        if (StoredFact.findById(fact.id()) != null) {
            return;
        }
        StoredFact.of(fact, source, sourceEventId, clock.now()).persist();
        recorded.fire(fact);
        Log.infof("Fact recorded [factId=%s, kind=%s, evidenceId=%s]", fact.id(), fact.kind(), fact.evidenceId());
    }

    /** Returns every fact that can bear on the chief's score of the period, superseded ones included. */
    public List<Fact> bearingOn(UUID chiefId, Period period) {
        List<Fact> appointments = aboutAny(StoredFact.findAppointmentsOf(chiefId));
        Set<UUID> reaches = appointments.stream()
                .map(Fact::reachId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<UUID> evidence = new HashSet<>(reaches);
        evidence.addAll(StoredFact.findEvidence(chiefId, reaches, period.from(), period.to()));
        List<Fact> facts = new ArrayList<>(appointments);
        facts.addAll(aboutAny(evidence));
        return facts;
    }

    /** Returns the facts of all kinds about a patrol, problem, order, appointment or reach. */
    public List<Fact> about(UUID evidenceId) {
        return aboutAny(List.of(evidenceId));
    }

    /** Returns the facts with these ids. */
    public List<Fact> withIds(Collection<UUID> ids) {
        return StoredFact.findByIds(ids).stream().map(StoredFact::toFact).toList();
    }

    /** Returns everybody who was ever appointed to the reach. */
    public List<UUID> chiefsOf(@Nullable UUID reachId) {
        return reachId == null ? List.of() : StoredFact.findChiefsOf(reachId);
    }

    /** Returns everybody who was ever appointed. */
    public List<UUID> chiefs() {
        return StoredFact.findChiefs();
    }

    /** Returns the days on which something happened that concerns the chief or the reach. */
    public List<LocalDate> daysOf(UUID chiefId, @Nullable UUID reachId) {
        return StoredFact.findDays(chiefId, reachId == null ? Set.of() : Set.of(reachId));
    }

    private static List<Fact> aboutAny(Collection<UUID> evidenceIds) {
        return evidenceIds.isEmpty()
                ? List.of()
                : StoredFact.findAbout(evidenceIds).stream()
                        .map(StoredFact::toFact)
                        .toList();
    }
}
