package org.riverchief.patrol.task;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.patrol.demand.Frequency;
import org.riverchief.patrol.demand.PatrolPeriod;
import org.riverchief.patrol.demand.WarningColour;
import org.riverchief.patrol.integration.registry.AppointmentCopy;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.rule.AskedFrequency;

/** The patrols a chief owes a reach in one period, by what the rule said when the period began. */
@Entity
public class PatrolTask extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID appointmentId;
    public UUID chiefId;
    public String chiefName;
    public UUID reachId;
    public String reachName;

    /** Of the chief's appointment. */
    public String divisionCode;

    @Enumerated(EnumType.STRING)
    public DivisionLevel level;

    @Enumerated(EnumType.STRING)
    public PatrolPeriod period;

    public LocalDate periodFrom;

    /** First day after the period. */
    public LocalDate periodTo;

    @JdbcTypeCode(SqlTypes.JSON)
    public Frequency frequency;

    public @Nullable String waterClass;

    /** The highest colour the reach was under when the period began. */
    @Enumerated(EnumType.STRING)
    public @Nullable WarningColour warning;

    public UUID ruleId;
    public int ruleVersion;

    /** Patrols owed: what the frequency asks, for the days on which it is in season and the appointment holds. */
    public int required;

    public int counted;

    /** Those of the counted patrols others made for the chief. */
    public int delegated;

    public int pending;

    @Enumerated(EnumType.STRING)
    public TaskState state;

    public @Nullable Instant settledAt;

    /** When the sweeper is to look at it again; absent while only an event can change it. */
    @Nullable
    Instant recountAt;

    public @Nullable Instant waivedAt;
    public @Nullable String waivedBy;
    public @Nullable String waiverReason;
    Instant createdAt;

    @Version
    int lockVersion;

    protected PatrolTask() {}

    /** What holds on a reach when a period begins. */
    record Circumstances(
            @Nullable String waterClass, @Nullable WarningColour warning) {}

    static PatrolTask of(
            AppointmentCopy appointment,
            ReachCopy reach,
            AskedFrequency asked,
            Circumstances circumstances,
            LocalDate day) {
        PatrolTask task = new PatrolTask();
        task.appointmentId = appointment.id;
        task.chiefId = appointment.chiefId;
        task.chiefName = appointment.chiefName;
        task.reachId = reach.id;
        task.reachName = reach.name;
        task.divisionCode = appointment.divisionCode;
        task.level = appointment.level;
        task.frequency = asked.frequency();
        task.period = asked.frequency().period();
        task.periodFrom = task.period.startOf(day);
        task.periodTo = task.period.endOf(day);
        task.waterClass = circumstances.waterClass();
        task.warning = circumstances.warning();
        task.ruleId = asked.ruleId();
        task.ruleVersion = asked.ruleVersion();
        task.state = TaskState.OPEN;
        return task;
    }

    void begin(int patrolsOwed, Instant now) {
        required = patrolsOwed;
        createdAt = now;
        recountAt = now;
    }

    /** What a count found. */
    record Count(int required, int counted, int delegated, int pending) {}

    /**
     * Takes a count.
     *
     * @param closesAt when nothing more can arrive in time
     * @return whether the task's state changed
     */
    boolean take(Count count, Instant closesAt, Instant now) {
        required = count.required();
        counted = count.counted();
        delegated = count.delegated();
        pending = count.pending();
        boolean closed = !now.isBefore(closesAt);
        recountAt = closed ? null : closesAt;
        if (state == TaskState.WAIVED) {
            return false;
        }
        TaskState reached = stateReached(closed);
        boolean changed = reached != state;
        state = reached;
        if (changed) {
            settledAt = reached == TaskState.OPEN ? null : now;
        }
        return changed;
    }

    private TaskState stateReached(boolean closed) {
        if (required == 0) {
            return TaskState.LAPSED;
        }
        if (counted >= required) {
            return TaskState.DONE;
        }
        boolean decidable = closed && counted + pending < required;
        return decidable ? TaskState.MISSED : TaskState.OPEN;
    }

    void waive(String reason, String by, Instant now) {
        if (state != TaskState.OPEN && state != TaskState.MISSED) {
            throw TaskProblems.settled(state);
        }
        state = TaskState.WAIVED;
        settledAt = now;
        waivedAt = now;
        waivedBy = by;
        waiverReason = reason;
    }

    boolean recountIsDue(Instant now) {
        return recountAt != null && !recountAt.isAfter(now);
    }

    /** Puts a task that could not be counted off, so that others go first. */
    void postpone(Instant until) {
        recountAt = until;
    }

    /** Returns a task, locked until the transaction ends. */
    static Optional<PatrolTask> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static boolean exists(UUID appointmentId, PatrolPeriod period, LocalDate from) {
        return count(
                        "appointmentId = :appointmentId and period = :period and periodFrom = :from",
                        Map.of("appointmentId", appointmentId, "period", period, "from", from))
                > 0;
    }

    /** Returns the tasks to be counted, the longest waiting first. */
    static List<UUID> due(Instant now, int limit) {
        return getEntityManager()
                .createQuery(
                        "select t.id from PatrolTask t where t.recountAt <= :now order by t.recountAt, t.id",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Has the tasks counted again that a patrol of a day can matter for: its own and, by intervals and caps, later ones. */
    static void recountSince(UUID chiefId, UUID reachId, LocalDate day, Instant now) {
        update(
                "set recountAt = :now, lockVersion = lockVersion + 1"
                        + " where chiefId = :chiefId and reachId = :reachId and periodTo > :day",
                Map.of("now", now, "chiefId", chiefId, "reachId", reachId, "day", day));
    }

    /** Has the tasks of a reach counted again whose periods have one of some days. */
    static void recountOn(UUID reachId, LocalDate firstDay, LocalDate lastDay, Instant now) {
        update(
                "set recountAt = :now, lockVersion = lockVersion + 1"
                        + " where reachId = :reachId and periodFrom <= :lastDay and periodTo > :firstDay",
                Map.of("now", now, "reachId", reachId, "firstDay", firstDay, "lastDay", lastDay));
    }

    /** Has the tasks of an appointment counted again. */
    static void recountOf(UUID appointmentId, Instant now) {
        update(
                "set recountAt = :now, lockVersion = lockVersion + 1 where appointmentId = :appointmentId",
                Map.of("now", now, "appointmentId", appointmentId));
    }
}
