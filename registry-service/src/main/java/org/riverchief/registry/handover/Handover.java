package org.riverchief.registry.handover;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.registry.appointment.AppointmentView;
import org.riverchief.registry.handoverpack.WrittenPack;
import org.riverchief.registry.role.Place;

@Entity
class Handover extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID appointmentId;

    public String divisionCode;

    public String role;

    @Enumerated(EnumType.STRING)
    public Place place;

    public @Nullable UUID reachId;

    public @Nullable UUID waterBodyId;

    public UUID outgoingChiefId;

    public @Nullable UUID incomingChiefId;

    public @Nullable UUID successorAppointmentId;

    public Instant endedAt;

    public LocalDate dueOn;

    public UUID ruleId;

    @Enumerated(EnumType.STRING)
    public HandoverState state;

    public String pack;

    public String packHash;

    public Instant packMadeAt;

    public @Nullable Instant overdueToldAt;

    @Version
    public int version;

    protected Handover() {}

    static Handover open(UUID id, AppointmentView ended) {
        Handover handover = new Handover();
        handover.id = id;
        handover.appointmentId = ended.id();
        handover.divisionCode = ended.divisionCode();
        handover.role = ended.role();
        handover.place = ended.place();
        handover.reachId = ended.reachId();
        handover.waterBodyId = ended.waterBodyId();
        handover.outgoingChiefId = ended.chiefId();
        handover.state = HandoverState.OPEN;
        return handover;
    }

    /** Says until when; a later decision on the appointment's end moves it. */
    void schedule(Instant end, LocalDate due, UUID rule) {
        endedAt = end;
        dueOn = due;
        ruleId = rule;
    }

    void passTo(AppointmentView successor) {
        incomingChiefId = successor.chiefId();
        successorAppointmentId = successor.id();
        if (successor.chiefId().equals(outgoingChiefId)) {
            state = HandoverState.NOT_NEEDED;
        }
    }

    /** Takes a newer pack, as long as nobody signed. */
    void take(WrittenPack written, boolean signed) {
        if (state != HandoverState.OPEN || signed) {
            throw HandoverProblems.signed();
        }
        pack = written.text();
        packHash = written.hash();
        packMadeAt = written.madeAt();
    }

    /** Returns for which side a chief signs. */
    Optional<Side> sideOf(UUID chiefId) {
        if (chiefId.equals(outgoingChiefId)) {
            return Optional.of(Side.OUTGOING);
        }
        return chiefId.equals(incomingChiefId) ? Optional.of(Side.INCOMING) : Optional.empty();
    }

    void requireSignable(String hash) {
        if (state != HandoverState.OPEN) {
            throw HandoverProblems.signed();
        }
        if (!packHash.equals(hash)) {
            throw HandoverProblems.packChanged(packHash);
        }
    }

    void complete() {
        state = HandoverState.SIGNED;
    }

    void overdueTold(Instant at) {
        overdueToldAt = at;
    }

    boolean isOverdueOn(LocalDate day) {
        return state == HandoverState.OPEN && dueOn.isBefore(day);
    }

    static List<Handover> page(Conditions asked, int size) {
        return Handover.<Handover>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static Optional<Handover> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    static Optional<Handover> findOf(UUID appointmentId) {
        return find("appointmentId", appointmentId).firstResultOptional();
    }

    /** Finds what waits for somebody to follow at the place of an appointment, the latest end first. */
    static List<Handover> findWaitingAt(AppointmentView post) {
        Conditions asked = new Conditions()
                .and("state = :open", "open", HandoverState.OPEN)
                .and("incomingChiefId is null")
                .and("role = :role", "role", post.role())
                .and("divisionCode = :division", "division", post.divisionCode())
                .and("place = :place", "place", post.place())
                .and("reachId = :reach", "reach", post.reachId())
                .and("waterBodyId = :waterBody", "waterBody", post.waterBodyId());
        return list(asked.orderedBy("endedAt desc, id"), asked.parameters());
    }

    static List<Handover> findOverdueUntold(LocalDate day, int size) {
        return Handover.<Handover>find(
                        "state = :open and dueOn < :day and overdueToldAt is null order by dueOn, id",
                        Map.of("open", HandoverState.OPEN, "day", day))
                .page(0, size)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
