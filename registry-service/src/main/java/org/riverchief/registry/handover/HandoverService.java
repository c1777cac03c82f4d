package org.riverchief.registry.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.Changes;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.appointment.AppointmentService;
import org.riverchief.registry.handoverpack.HandoverPacks;
import org.riverchief.registry.handoverpack.WrittenPack;

/** Shows hand-overs, renews their packs and takes signatures. */
@ApplicationScoped
class HandoverService {

    private final AppointmentService appointments;
    private final HandoverPacks packs;
    private final Changes changes;
    private final Caller caller;
    private final DataScope scope;
    private final RegistryDays days;
    private final Clock clock;

    HandoverService(
            AppointmentService appointments,
            HandoverPacks packs,
            Changes changes,
            Caller caller,
            DataScope scope,
            RegistryDays days,
            Clock clock) {
        this.appointments = appointments;
        this.packs = packs;
        this.changes = changes;
        this.caller = caller;
        this.scope = scope;
        this.days = days;
        this.clock = clock;
    }

    Page<HandoverView> list(HandoverSearch search, PageRequest page) {
        Conditions asked = new Conditions();
        caller.chiefId()
                .ifPresentOrElse(
                        me -> asked.and(
                                        "(divisionCode like :scope or outgoingChiefId = :me or incomingChiefId = :me)",
                                        "scope",
                                        scope.prefix() + "%")
                                .with("me", me),
                        () -> asked.and("divisionCode like :scope", "scope", scope.prefix() + "%"));
        asked.below("divisionCode", search.division)
                .and("state = :state", "state", search.state)
                .and("(outgoingChiefId = :chief or incomingChiefId = :chief)", "chief", search.chief);
        if (search.overdue) {
            asked.and("state = :open", "open", HandoverState.OPEN).and("dueOn < :today", "today", days.today());
        }
        asked.ascending(page, SortKey.day("dueOn"), SortKey.id("id"));
        List<HandoverView> rows =
                Handover.page(asked, page.limit + 1).stream().map(this::view).toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.dueOn(), row.id()));
    }

    HandoverView get(UUID id) {
        return view(visible(Handover.<Handover>findByIdOptional(id).orElseThrow(DomainException::notFound)));
    }

    /** Returns the pack's very bytes, which signatures are over. */
    WrittenPack pack(UUID id) {
        Handover handover = visible(Handover.<Handover>findByIdOptional(id).orElseThrow(DomainException::notFound));
        return new WrittenPack(handover.pack, handover.packHash, handover.packMadeAt);
    }

    /** Makes the pack anew from what is known now; refused once somebody signed. */
    @Transactional
    HandoverView renewPack(UUID id) {
        Handover handover = visible(Handover.findAndLock(id).orElseThrow(DomainException::notFound));
        WrittenPack written = packs.write(
                appointments.findAll(List.of(handover.appointmentId)).get(0));
        handover.take(written, !HandoverSignature.of(id).isEmpty());
        handover.persistAndFlush();
        changes.record(new AuditChange(
                "handover.pack", "handover", id.toString(), handover.divisionCode, null, written.hash(), null));
        return view(handover);
    }

    @Transactional
    HandoverView sign(UUID id, SignHandover order) {
        Handover handover = visible(Handover.findAndLock(id).orElseThrow(DomainException::notFound));
        UUID me = caller.chiefId().orElseThrow(HandoverProblems::notParty);
        Side side = handover.sideOf(me).orElseThrow(HandoverProblems::notParty);
        List<HandoverSignature> signatures = HandoverSignature.of(id);
        if (signatures.stream().anyMatch(signature -> signature.key.side() == side)) {
            throw HandoverProblems.alreadySigned();
        }
        handover.requireSignable(order.packHash());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        HandoverSignature.of(handover, side, me, caller.subject(), now).persist();
        AuditChange change =
                new AuditChange("handover.sign", "handover", id.toString(), handover.divisionCode, null, order, null);
        if (signatures.isEmpty()) {
            changes.record(change);
        } else {
            boolean overdue = handover.isOverdueOn(days.of(now));
            handover.complete();
            changes.publish(
                    new HandoverEvent.Signed(HandoverEvent.Facts.of(handover), now, handover.packHash, overdue),
                    change);
        }
        Handover.flush();
        return view(handover);
    }

    /** Tells once of each hand-over whose due day went by; returns how many that were. */
    @Transactional
    int tellOverdue(int atMost) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Handover> overdue = Handover.findOverdueUntold(days.of(now), atMost);
        for (Handover handover : overdue) {
            handover.overdueTold(now);
            HandoverEvent.Facts facts = HandoverEvent.Facts.of(handover);
            changes.publish(
                    new HandoverEvent.Overdue(facts),
                    new AuditChange(
                            "handover.overdue",
                            "handover",
                            handover.id.toString(),
                            handover.divisionCode,
                            null,
                            facts,
                            null));
        }
        return overdue.size();
    }

    private Handover visible(Handover handover) {
        boolean party = caller.chiefId().flatMap(handover::sideOf).isPresent();
        if (!party) {
            scope.require(handover.divisionCode);
        }
        return handover;
    }

    private HandoverView view(Handover handover) {
        return HandoverView.of(handover, HandoverSignature.of(handover.id), days.today());
    }
}
