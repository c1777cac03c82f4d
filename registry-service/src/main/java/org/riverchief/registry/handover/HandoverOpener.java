package org.riverchief.registry.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.registry.Changes;
import org.riverchief.registry.Ids;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.appointment.AppointmentEnded;
import org.riverchief.registry.appointment.AppointmentMade;
import org.riverchief.registry.appointment.AppointmentService;
import org.riverchief.registry.appointment.AppointmentView;
import org.riverchief.registry.handoverpack.HandoverPacks;
import org.riverchief.registry.handoverrule.HandoverRuleService;
import org.riverchief.registry.handoverrule.HandoverRuleView;

/** Opens hand-overs as appointments get their ends, and passes them on as successors are appointed. */
@ApplicationScoped
class HandoverOpener {

    private final AppointmentService appointments;
    private final HandoverRuleService rules;
    private final HandoverPacks packs;
    private final Changes changes;
    private final RegistryDays days;
    private final Clock clock;

    HandoverOpener(
            AppointmentService appointments,
            HandoverRuleService rules,
            HandoverPacks packs,
            Changes changes,
            RegistryDays days,
            Clock clock) {
        this.appointments = appointments;
        this.rules = rules;
        this.packs = packs;
        this.changes = changes;
        this.days = days;
        this.clock = clock;
    }

    void onEnd(@Observes AppointmentEnded event) {
        open(event.appointment(), event.appointment().validTo());
    }

    /** History that is entered afterwards is handed over no more. */
    void onAppointment(@Observes AppointmentMade event) {
        AppointmentView made = event.appointment();
        Handover.findWaitingAt(made).stream()
                .filter(waiting -> !waiting.appointmentId.equals(made.id()))
                .forEach(waiting -> pass(waiting, made));
        if (made.validTo() != null && made.validTo().isAfter(clock.instant())) {
            open(made, made.validTo());
        }
    }

    private void open(AppointmentView ended, @Nullable Instant end) {
        if (end == null) {
            return;
        }
        LocalDate endedOn = days.of(end);
        rules.of(ended.divisionCode(), endedOn)
                .filter(rule -> rule.roles().contains(ended.role()))
                .ifPresent(rule -> open(ended, end, rule));
    }

    private void open(AppointmentView ended, Instant end, HandoverRuleView rule) {
        Handover handover = Handover.findOf(ended.id()).orElseGet(() -> Handover.open(Ids.next(), ended));
        if (handover.state != HandoverState.OPEN) {
            return;
        }
        handover.schedule(end, rule.dueOn(days.of(end)), rule.id());
        if (!handover.isPersistent()) {
            handover.take(packs.write(ended), false);
            successor(ended, end).ifPresent(handover::passTo);
            handover.persistAndFlush();
        }
        publish("handover.open", handover);
    }

    private void pass(Handover handover, AppointmentView successor) {
        handover.passTo(successor);
        publish("handover.pass", handover);
    }

    /** Finds who holds the same post when it ends or later, and does not already hold it beside. */
    private Optional<AppointmentView> successor(AppointmentView ended, Instant end) {
        return appointments.atSamePlace(ended).stream()
                .filter(other -> !other.id().equals(ended.id()))
                .filter(other -> other.validTo() == null || other.validTo().isAfter(end))
                .filter(other -> other.validFrom().isAfter(ended.validFrom()))
                .min(Comparator.comparing(AppointmentView::validFrom));
    }

    private void publish(String action, Handover handover) {
        HandoverEvent.Facts facts = HandoverEvent.Facts.of(handover);
        AuditChange change =
                new AuditChange(action, "handover", handover.id.toString(), handover.divisionCode, null, facts, null);
        if (handover.state == HandoverState.NOT_NEEDED) {
            changes.record(change);
            return;
        }
        changes.publish(new HandoverEvent.Due(facts), change);
    }
}
