package org.riverchief.patrol.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.patrol.integration.registry.ReachCopy;

/** Lets offices say that a reach asks for no patrol for a while. */
@ApplicationScoped
public class ExemptionService {

    private final Clock clock;
    private final Caller caller;
    private final DataScope scope;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Event<ReachExempted> exempted;

    ExemptionService(
            Clock clock,
            Caller caller,
            DataScope scope,
            AuditTrail audit,
            Idempotency idempotency,
            Event<ReachExempted> exempted) {
        this.clock = clock;
        this.caller = caller;
        this.scope = scope;
        this.audit = audit;
        this.idempotency = idempotency;
        this.exempted = exempted;
    }

    /** Returns which of the days from one up to, but not at, another a reach asks for nothing. */
    public Predicate<LocalDate> exemptDays(UUID reachId, LocalDate from, LocalDate to) {
        List<Exemption> holding = Exemption.holding(reachId, from, to);
        return day -> holding.stream().anyMatch(exemption -> exemption.covers(day));
    }

    @Transactional
    ExemptionView grant(GrantExemption request) {
        ReachCopy reach = ReachCopy.byId(request.reachId())
                .filter(found -> scope.permits(found.divisionCode))
                .orElseThrow(DomainException::notFound);
        if (request.lastDay().isBefore(request.firstDay())) {
            throw new DomainException(
                    Kind.INVALID, "exemption-ends-before-it-begins", "lastDay does not lie before firstDay");
        }
        return idempotency.once("patrol-exemptions", request, ExemptionView.class, () -> {
            Exemption exemption = Exemption.of(request, reach, caller.name(), clock.instant());
            exemption.persistAndFlush();
            return changed("exemption.grant", null, exemption);
        });
    }

    @Transactional
    ExemptionView revoke(UUID id) {
        Exemption exemption = Exemption.lock(id)
                .filter(found -> scope.permits(found.divisionCode))
                .orElseThrow(DomainException::notFound);
        ExemptionView before = ExemptionView.of(exemption);
        exemption.revoke(caller.name(), clock.instant());
        return changed("exemption.revoke", before, exemption);
    }

    /** Returns the exemptions in the caller's scope, in the order they were granted; on: those that hold on a day. */
    Page<ExemptionView> list(@Nullable UUID reachId, @Nullable LocalDate on, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("divisionCode like :scope", "scope", scope.prefix() + "%")
                .and("reachId = :reachId", "reachId", reachId)
                .and("firstDay <= :on and lastDay >= :on and revokedAt is null", "on", on)
                .ascending(page, SortKey.id("id"));
        List<ExemptionView> rows =
                Exemption.<Exemption>find(conditions.text(), conditions.parameters()).range(0, page.limit).stream()
                        .map(ExemptionView::of)
                        .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.id()));
    }

    private ExemptionView changed(String action, @Nullable ExemptionView before, Exemption exemption) {
        ExemptionView after = ExemptionView.of(exemption);
        audit.record(new AuditChange(
                action, "patrol-exemption", exemption.id.toString(), exemption.divisionCode, before, after, null));
        exempted.fire(new ReachExempted(exemption.reachId, exemption.firstDay, exemption.lastDay));
        return after;
    }
}
