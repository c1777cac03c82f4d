package org.riverchief.patrol.reachclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.patrol.integration.registry.ReachCopy;

/** Knows the classes of reaches. */
@ApplicationScoped
public class ReachClassService {

    private final Clock clock;
    private final Caller caller;
    private final DataScope scope;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final ZoneId zone;

    ReachClassService(
            Clock clock,
            Caller caller,
            DataScope scope,
            AuditTrail audit,
            Idempotency idempotency,
            @ConfigProperty(name = "patrol-task.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.clock = clock;
        this.caller = caller;
        this.scope = scope;
        this.audit = audit;
        this.idempotency = idempotency;
        this.zone = zone;
    }

    /** Returns a reach's class on a day; empty when it has none in particular. */
    public Optional<String> classOf(UUID reachId, LocalDate day) {
        return ReachClass.on(reachId, day).map(row -> row.waterClass);
    }

    ReachClassView get(UUID reachId) {
        return ReachClass.on(reachId, clock.instant().atZone(zone).toLocalDate())
                .filter(row -> scope.permits(row.divisionCode))
                .map(ReachClassView::of)
                .orElseThrow(DomainException::notFound);
    }

    @Transactional
    ReachClassView set(SetReachClass request) {
        ReachCopy reach = ReachCopy.byId(request.reachId())
                .filter(found -> scope.permits(found.divisionCode))
                .orElseThrow(DomainException::notFound);
        return idempotency.once("reach-classes", request, ReachClassView.class, () -> setOnce(request, reach));
    }

    private ReachClassView setOnce(SetReachClass request, ReachCopy reach) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate validFrom = request.validFrom() == null ? today : request.validFrom();
        if (validFrom.isBefore(today)) {
            throw new DomainException(
                    DomainException.Kind.INVALID,
                    "reach-class-in-the-past",
                    "A class holds from today or later: what was asked for stays asked for");
        }
        @Nullable
        ReachClassView before =
                ReachClass.on(reach.id, validFrom).map(ReachClassView::of).orElse(null);
        ReachClass row = ReachClass.of(request, reach, validFrom, now, caller.name());
        row.persistAndFlush();
        ReachClassView view = ReachClassView.of(row);
        audit.record(new AuditChange(
                "reach-class.set", "reach-class", reach.id.toString(), reach.divisionCode, before, view, null));
        return view;
    }
}
