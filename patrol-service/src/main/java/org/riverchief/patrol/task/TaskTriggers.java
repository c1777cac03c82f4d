package org.riverchief.patrol.task;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.riverchief.defaults.events.EventInbox;
import org.riverchief.defaults.events.ReceivedEvent;
import org.riverchief.patrol.exemption.ReachExempted;
import org.riverchief.patrol.integration.registry.AppointmentTaken;
import org.riverchief.patrol.joint.ParticipationConfirmed;
import org.riverchief.patrol.joint.ParticipationService;

/** Has tasks counted again when a patrol of theirs or their appointment changed. */
@ApplicationScoped
class TaskTriggers {

    private static final Set<String> TYPES =
            Set.of("org.riverchief.patrol.completed.v1", "org.riverchief.patrol.judged.v1");

    /** What is read of a patrol's event. */
    record PatrolChanged(UUID patrolId, UUID chiefId, UUID reachId, OffsetDateTime startedAt) {}

    private final EventInbox inbox;
    private final ParticipationService participations;
    private final TaskConfig config;
    private final Clock clock;

    TaskTriggers(EventInbox inbox, ParticipationService participations, TaskConfig config, Clock clock) {
        this.inbox = inbox;
        this.participations = participations;
        this.config = config;
        this.clock = clock;
    }

    @Incoming("patrol-patrol")
    @Blocking
    void onPatrol(ConsumerRecord<String, byte[]> record) {
        inbox.process(record, this::take);
    }

    void appointmentTaken(@Observes AppointmentTaken appointment) {
        PatrolTask.recountOf(appointment.appointmentId(), clock.instant());
    }

    void participationConfirmed(@Observes ParticipationConfirmed participation) {
        recount(participation.chiefId(), participation.reachId(), participation.startedAt());
    }

    void reachExempted(@Observes ReachExempted exempted) {
        PatrolTask.recountOn(exempted.reachId(), exempted.firstDay(), exempted.lastDay(), clock.instant());
    }

    private void recount(UUID chiefId, UUID reachId, Instant startedAt) {
        LocalDate day = startedAt.atZone(config.zone()).toLocalDate();
        PatrolTask.recountSince(chiefId, reachId, day, clock.instant());
    }

    private void take(ReceivedEvent event) {
        if (TYPES.contains(event.type())) {
            PatrolChanged patrol = event.read(PatrolChanged.class);
            Instant startedAt = patrol.startedAt().toInstant();
            recount(patrol.chiefId(), patrol.reachId(), startedAt);
            participations.confirmedIn(patrol.patrolId(), startedAt).forEach(this::participationConfirmed);
        }
    }
}
