package org.riverchief.patrol.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.Roles;
import org.riverchief.patrol.integration.registry.AppointmentCopy;

/** Lets chiefs and their offices grant and revoke mandates, and tells whether one holds. */
@ApplicationScoped
public class DelegationService {

    private final Clock clock;
    private final Caller caller;
    private final DataScope scope;
    private final AuditTrail audit;
    private final Idempotency idempotency;

    DelegationService(Clock clock, Caller caller, DataScope scope, AuditTrail audit, Idempotency idempotency) {
        this.clock = clock;
        this.caller = caller;
        this.scope = scope;
        this.audit = audit;
        this.idempotency = idempotency;
    }

    /**
     * Returns the mandate by which a delegate patrols a reach for a chief.
     *
     * @throws DomainException {@code no-mandate} when none held at that instant
     */
    public UUID mandateFor(UUID chiefId, UUID delegateId, UUID reachId, Instant at) {
        return Mandate.between(chiefId, delegateId).stream()
                .filter(mandate -> mandate.inForce(at) && mandate.covers(reachId))
                .filter(mandate -> dutiesOf(chiefId, at).contains(reachId))
                .findFirst()
                .map(mandate -> mandate.id)
                .orElseThrow(DelegationProblems::noMandate);
    }

    /** Returns for whom a delegate may patrol at an instant. */
    public List<Delegation> of(UUID delegateId, Instant at) {
        return Mandate.of(delegateId, at).stream()
                .map(mandate -> new Delegation(mandate.chiefId, mandate.reachIds))
                .toList();
    }

    @Transactional
    MandateView grant(GrantMandate request) {
        return idempotency.once("mandates", request, MandateView.class, () -> grantOnce(request));
    }

    private MandateView grantOnce(GrantMandate request) {
        // As precise as the database keeps it, so that a mandate holds at the instant it was granted.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AppointmentCopy chief = chief(request.chiefId(), now);
        AppointmentCopy delegate = delegate(request, chief, now);
        Instant from = request.validFrom() == null ? now : request.validFrom().toInstant();
        if (from.isBefore(now) || !request.validTo().toInstant().isAfter(from)) {
            throw DelegationProblems.wrongPeriod();
        }
        List<UUID> reaches = request.reachIds();
        if (reaches != null && !dutiesOf(chief.chiefId, now).containsAll(reaches)) {
            throw DelegationProblems.notTheChiefsReach();
        }
        Mandate mandate = Mandate.of(request, chief, delegate, new Mandate.Grant(caller.subject(), caller.name(), now));
        mandate.persistAndFlush();
        MandateView view = MandateView.of(mandate);
        record("mandate.grant", mandate, null, view);
        return view;
    }

    @Transactional
    MandateView revoke(UUID id, RevokeMandate request) {
        Mandate mandate = Mandate.lock(id).filter(this::mayChange).orElseThrow(DomainException::notFound);
        MandateView before = MandateView.of(mandate);
        mandate.revoke(request.reason(), caller.name(), clock.instant());
        MandateView after = MandateView.of(mandate);
        record("mandate.revoke", mandate, before, after);
        return after;
    }

    MandateView get(UUID id) {
        return Mandate.<Mandate>findByIdOptional(id)
                .filter(mandate -> scope.permits(mandate.divisionCode))
                .map(MandateView::of)
                .orElseThrow(DomainException::notFound);
    }

    /** Returns the mandates in the caller's scope, in the order they were granted; at: those in force then. */
    Page<MandateView> list(@Nullable UUID chiefId, @Nullable UUID delegateId, @Nullable Instant at, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("divisionCode like :scope", "scope", scope.prefix() + "%")
                .and("chiefId = :chiefId", "chiefId", chiefId)
                .and("delegateId = :delegateId", "delegateId", delegateId)
                .and("validFrom <= :at and validTo > :at and (revokedAt is null or revokedAt > :at)", "at", at)
                .ascending(page, SortKey.id("id"));
        List<MandateView> rows =
                Mandate.<Mandate>find(conditions.text(), conditions.parameters()).range(0, page.limit).stream()
                        .map(MandateView::of)
                        .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.id()));
    }

    private boolean mayChange(Mandate mandate) {
        boolean own = caller.chiefId().filter(mandate.chiefId::equals).isPresent();
        return own || (isOffice() && scope.permits(mandate.divisionCode));
    }

    /** A chief grants for himself; an office for the chiefs in its scope. */
    private AppointmentCopy chief(@Nullable UUID asked, Instant now) {
        UUID own = caller.chiefId().orElse(null);
        if (!isOffice() && own == null) {
            throw DelegationProblems.noChief();
        }
        UUID chiefId = asked == null ? own : asked;
        if (chiefId == null || (!isOffice() && !chiefId.equals(own))) {
            throw DomainException.notFound();
        }
        return AppointmentCopy.ofChief(chiefId, now).stream()
                .filter(appointment -> appointment.role != AppointmentCopy.Role.PATROLLER)
                .filter(appointment -> scope.permits(appointment.divisionCode))
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    private static AppointmentCopy delegate(GrantMandate request, AppointmentCopy chief, Instant now) {
        if (request.delegateId().equals(chief.chiefId)) {
            throw DelegationProblems.ownDelegate();
        }
        DivisionCode division = DivisionCode.of(chief.divisionCode);
        return AppointmentCopy.ofChief(request.delegateId(), now).stream()
                .filter(appointment -> division.covers(DivisionCode.of(appointment.divisionCode)))
                .findFirst()
                .orElseThrow(DelegationProblems::unknownDelegate);
    }

    private static Set<UUID> dutiesOf(UUID chiefId, Instant at) {
        Set<UUID> reaches = new HashSet<>();
        AppointmentCopy.ofChief(chiefId, at).forEach(appointment -> {
            if (appointment.reachId != null) {
                reaches.add(appointment.reachId);
            }
        });
        return reaches;
    }

    private boolean isOffice() {
        return caller.has(Roles.OFFICE) || caller.has(Roles.ADMIN);
    }

    private void record(String action, Mandate mandate, @Nullable MandateView before, MandateView after) {
        audit.record(new AuditChange(
                action,
                "mandate",
                mandate.id.toString(),
                mandate.divisionCode,
                before,
                after,
                mandate.chiefId.toString()));
    }
}
