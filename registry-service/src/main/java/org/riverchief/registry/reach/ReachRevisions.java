package org.riverchief.registry.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.Standing;
import org.riverchief.registry.waterbody.WaterBodyEnding;

/** Changes and ends reaches, and leaves nothing hanging on what they no longer are. */
@ApplicationScoped
class ReachRevisions {

    private final ReachService reaches;
    private final DataScope scope;
    private final Event<ReachChanging> changing;

    ReachRevisions(ReachService reaches, DataScope scope, Event<ReachChanging> changing) {
        this.reaches = reaches;
        this.scope = scope;
        this.changing = changing;
    }

    @Transactional
    ReachView change(UUID id, RegisterReach facts, @Nullable HolderPolicy appointments) {
        return revise(id, facts, appointments);
    }

    /** Changes a reach in the running transaction. */
    ReachView revise(UUID id, RegisterReach facts, @Nullable HolderPolicy appointments) {
        String division = requireVisible(id);
        scope.require(facts.divisionCode());
        reaches.check(facts);
        if (!division.equals(facts.divisionCode())) {
            facts.checkCode();
        }
        Reach reach = Reach.findAndLock(id).orElseThrow(DomainException::notFound);
        ReachEdition latest = ReachEdition.findLatest(id).orElseThrow(DomainException::notFound);
        ReachView before = reaches.view(latest);
        reach.change(facts);
        ReachEdition changed = takeEffect(reach, latest, facts);
        requireNothingHanging(before, changed, HolderPolicy.orRefuse(appointments));
        return reaches.publish("reach.change", before, changed);
    }

    @Transactional
    ReachView end(UUID id, EndReach ending) {
        requireVisible(id);
        Reach reach = Reach.findAndLock(id).orElseThrow(DomainException::notFound);
        ReachEdition latest = ReachEdition.findLatest(id).orElseThrow(DomainException::notFound);
        ReachView before = reaches.view(latest);
        reach.change(ending.version());
        latest.end(ending.validTo());
        requireNothingHanging(before, latest, HolderPolicy.orRefuse(ending.appointments()));
        return reaches.publish("reach.end", before, latest);
    }

    void keepTheWaterOf(@Observes WaterBodyEnding ending) {
        ReachEdition.findOfWaterAfter(ending.waterBodyId(), ending.from())
                .forEach(edition -> ending.standing().add("reach", edition.reach.id, edition.name));
    }

    private String requireVisible(UUID id) {
        String division = ReachEdition.latestDivision(id).orElseThrow(DomainException::notFound);
        scope.require(division);
        return division;
    }

    private static ReachEdition takeEffect(Reach reach, ReachEdition latest, RegisterReach facts) {
        if (facts.validFrom().isBefore(latest.validFrom)) {
            throw ReachProblems.editionOutOfOrder(latest.validFrom);
        }
        if (facts.validFrom().equals(latest.validFrom)) {
            latest.correct(facts);
            return latest;
        }
        latest.endOn(facts.validFrom());
        // The end must be written before the successor, or the two overlap for a moment and the database refuses.
        ReachEdition.flush();
        ReachEdition successor = ReachEdition.of(reach, facts);
        successor.persist();
        return successor;
    }

    private void requireNothingHanging(ReachView before, ReachEdition after, HolderPolicy appointments) {
        Standing standing = new Standing();
        if (after.isLessThan(before)) {
            consider(new ReachChanging(before, reaches.view(after), after.validFrom, appointments, standing), after);
        }
        if (after.endsBefore(before.validTo())) {
            LocalDate end = Objects.requireNonNull(after.validTo);
            consider(new ReachChanging(before, null, end, appointments, standing), null);
        }
        standing.requireNone();
    }

    private void consider(ReachChanging change, @Nullable ReachEdition after) {
        ReachEdition.findChildren(change.reachId(), change.from()).stream()
                .filter(child -> after == null
                        || !after.canHold(
                                child.reach.waterBodyId, child.divisionCode, child.chainageFromKm, child.chainageToKm))
                .forEach(child -> change.standing().add("reach", child.reach.id, child.name));
        changing.fire(change);
    }
}
