package org.riverchief.registry.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.Ids;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.reach.HolderPolicy;
import org.riverchief.registry.reach.ReachChanging;
import org.riverchief.registry.reach.ReachDirectory;
import org.riverchief.registry.reach.ReachService;

/** Keeps who keeps the reaches. */
@ApplicationScoped
public class UpkeepService {

    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final DataScope scope;
    private final ReachService reaches;
    private final ReachDirectory directory;
    private final RegistryDays days;

    UpkeepService(
            AuditTrail audit,
            Idempotency idempotency,
            DataScope scope,
            ReachService reaches,
            ReachDirectory directory,
            RegistryDays days) {
        this.audit = audit;
        this.idempotency = idempotency;
        this.scope = scope;
        this.reaches = reaches;
        this.directory = directory;
        this.days = days;
    }

    UpkeepView get(UUID reachId, @Nullable LocalDate at) {
        LocalDate day = days.orToday(at);
        scope.require(directory.divisionOn(reachId, day).orElseThrow(DomainException::notFound));
        return ReachUpkeep.findOn(reachId, day).map(UpkeepView::of).orElseThrow(DomainException::notFound);
    }

    @Transactional
    UpkeepView assign(UUID reachId, AssignUpkeep facts) {
        scope.require(directory.divisionOn(reachId, facts.validFrom()).orElseThrow(DomainException::notFound));
        String division = reaches.requireDivision(reachId, facts.validFrom());
        return idempotency.once(
                "upkeep:" + reachId, facts, UpkeepView.class, () -> assign(Ids.next(), reachId, facts, division));
    }

    /** Assigns without asking who calls; for data that ships with the service. */
    @Transactional
    public void load(UUID id, UUID reachId, AssignUpkeep facts) {
        assign(id, reachId, facts, reaches.requireDivision(reachId, facts.validFrom()));
    }

    /** Returns who keeps which of the reaches on the day. */
    public Map<UUID, UpkeepView> keepers(Collection<UUID> reachIds, LocalDate day) {
        return ReachUpkeep.findAllOn(reachIds, day).stream()
                .collect(Collectors.toMap(upkeep -> upkeep.reachId, UpkeepView::of));
    }

    /** Returns the reaches somebody keeps on the day. */
    public Set<UUID> reachesKept(LocalDate day) {
        return Set.copyOf(ReachUpkeep.reachesOn(day));
    }

    void endWithTheReach(@Observes ReachChanging change) {
        if (change.after() != null) {
            return;
        }
        for (ReachUpkeep upkeep : ReachUpkeep.findAfter(change.reachId(), change.from())) {
            if (change.appointments() == HolderPolicy.END && upkeep.validFrom.isBefore(change.from())) {
                upkeep.endOn(change.from());
                record("upkeep.end", upkeep, change.before().divisionCode());
            } else {
                change.standing().add("upkeep", upkeep.id, upkeep.bodyName);
            }
        }
    }

    private UpkeepView assign(UUID id, UUID reachId, AssignUpkeep facts, String division) {
        reaches.requireLasting(reachId, facts.validTo());
        for (ReachUpkeep former : ReachUpkeep.findAfter(reachId, facts.validFrom())) {
            former.endOn(facts.validFrom());
            record("upkeep.end", former, division);
        }
        ReachUpkeep.flush();
        ReachUpkeep upkeep = ReachUpkeep.assign(id, reachId, facts);
        upkeep.persist();
        record("upkeep.assign", upkeep, division);
        return UpkeepView.of(upkeep);
    }

    private void record(String action, ReachUpkeep upkeep, String division) {
        audit.record(
                new AuditChange(action, "upkeep", upkeep.id.toString(), division, null, UpkeepView.of(upkeep), null));
    }
}
