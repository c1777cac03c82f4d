package org.riverchief.patrol.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.Roles;
import org.riverchief.patrol.integration.registry.AppointmentCopy;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.patrolling.DutyPatrol;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.patrolling.PatrolService;

/** Takes in who took part in a patrol. */
@ApplicationScoped
public class ParticipationService {

    private final PatrolService patrols;
    private final Clock clock;
    private final Caller caller;
    private final AuditTrail audit;
    private final Event<ParticipationConfirmed> confirmed;

    ParticipationService(
            PatrolService patrols,
            Clock clock,
            Caller caller,
            AuditTrail audit,
            Event<ParticipationConfirmed> confirmed) {
        this.patrols = patrols;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.confirmed = confirmed;
    }

    /** Returns the completed patrols of others, begun from one instant up to another, that count for a chief's reach. */
    public List<DutyPatrol> dutyOf(UUID chiefId, UUID reachId, Instant from, Instant to) {
        return PatrolParticipant.dutyOf(chiefId, reachId, from, to);
    }

    /** Returns for whom else, and for which reaches of theirs, a patrol counts. */
    public List<ParticipationConfirmed> confirmedIn(UUID patrolId, Instant startedAt) {
        return PatrolParticipant.of(patrolId).stream()
                .filter(participant -> participant.reachId != null && participant.chiefId != null)
                .map(participant -> new ParticipationConfirmed(
                        Objects.requireNonNull(participant.chiefId),
                        Objects.requireNonNull(participant.reachId),
                        startedAt))
                .toList();
    }

    List<ParticipantView> list(UUID patrolId) {
        return views(patrols.visible(patrolId).id);
    }

    /** Names one more; naming the same again changes nothing. */
    @Transactional
    List<ParticipantView> name(UUID patrolId, NameParticipant request) {
        Patrol patrol = patrols.lockOwn(patrolId);
        if (!request.namesOne()) {
            throw JointProblems.oneOfTwo();
        }
        UUID chief = request.chiefId();
        if (chief != null) {
            if (chief.equals(patrol.chiefId) || chief.equals(patrol.patrollerId)) {
                throw JointProblems.ownPatrol();
            }
            if (AppointmentCopy.ofChief(chief, patrol.startedAt()).isEmpty()) {
                throw JointProblems.unknownChief();
            }
        }
        boolean known = PatrolParticipant.of(patrolId).stream()
                .anyMatch(other -> Objects.equals(other.chiefId, chief)
                        && Objects.equals(other.departmentCode, request.departmentCode()));
        if (!known) {
            PatrolParticipant.of(patrolId, request, clock.instant()).persistAndFlush();
            record("patrol.name-participant", patrol, request);
        }
        return views(patrolId);
    }

    /** A chief or department that was named says it was there. */
    @Transactional
    ParticipantView confirm(UUID patrolId, ConfirmParticipation request) {
        Patrol patrol = Patrol.lock(patrolId).orElseThrow(DomainException::notFound);
        if (caller.has(Roles.DEPARTMENT)) {
            return confirmAsDepartment(patrol);
        }
        UUID chief = caller.chiefId().orElseThrow(DomainException::notFound);
        PatrolParticipant participant =
                PatrolParticipant.lockChief(patrolId, chief).orElseThrow(DomainException::notFound);
        UUID reach = request.reachId() == null ? patrol.reachId : request.reachId();
        if (participant.confirmedAt != null) {
            if (!reach.equals(participant.reachId)) {
                throw JointProblems.confirmed();
            }
            return ParticipantView.of(participant);
        }
        requireOwnReach(patrol, chief, reach);
        participant.confirm(reach, caller.name(), clock.instant());
        record("patrol.confirm-participation", patrol, ParticipantView.of(participant));
        confirmed.fire(new ParticipationConfirmed(chief, reach, patrol.startedAt()));
        return ParticipantView.of(participant);
    }

    private ParticipantView confirmAsDepartment(Patrol patrol) {
        PatrolParticipant participant = caller.departmentCode()
                .filter(code -> caller.division().covers(DivisionCode.of(patrol.divisionCode)))
                .flatMap(code -> PatrolParticipant.lockDepartment(patrol.id, code))
                .orElseThrow(DomainException::notFound);
        if (participant.confirmedAt == null) {
            participant.confirm(null, caller.name(), clock.instant());
            record("patrol.confirm-participation", patrol, ParticipantView.of(participant));
        }
        return ParticipantView.of(participant);
    }

    private static void requireOwnReach(Patrol patrol, UUID chief, UUID reachId) {
        boolean own = AppointmentCopy.ofChief(chief, patrol.startedAt()).stream()
                .anyMatch(appointment -> reachId.equals(appointment.reachId));
        if (!own || !waterOf(reachId).equals(waterOf(patrol.reachId))) {
            throw JointProblems.otherWater();
        }
    }

    private static UUID waterOf(UUID reachId) {
        return ReachCopy.byId(reachId).orElseThrow(DomainException::notFound).waterBodyId;
    }

    private static List<ParticipantView> views(UUID patrolId) {
        return PatrolParticipant.of(patrolId).stream().map(ParticipantView::of).toList();
    }

    private void record(String action, Patrol patrol, @Nullable Object after) {
        audit.record(new AuditChange(action, "patrol", patrol.id.toString(), patrol.divisionCode, null, after, null));
    }
}
