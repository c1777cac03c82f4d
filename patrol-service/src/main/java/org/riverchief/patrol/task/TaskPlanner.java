package org.riverchief.patrol.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.demand.WarningColour;
import org.riverchief.patrol.integration.assessment.WarningCopy;
import org.riverchief.patrol.integration.registry.AppointmentCopy;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.reachclass.ReachClassService;
import org.riverchief.patrol.rule.AskedFrequency;
import org.riverchief.patrol.rule.RuleService;

/**
 * Makes the tasks of an appointment, day by day: where a period begins by the frequency that holds on that day, there is a
 * task for it. What changes within a period therefore holds from the next one on. The day an appointment is first looked
 * at counts as the beginning of its period.
 */
@ApplicationScoped
class TaskPlanner {

    private final RuleService rules;
    private final ReachClassService classes;
    private final Owed owed;
    private final TaskConfig config;
    private final Clock clock;

    TaskPlanner(RuleService rules, ReachClassService classes, Owed owed, TaskConfig config, Clock clock) {
        this.rules = rules;
        this.classes = classes;
        this.owed = owed;
        this.config = config;
        this.clock = clock;
    }

    /** Plans the days of an appointment that have come and were not looked at. */
    @Transactional
    void plan(UUID appointmentId) {
        Instant now = clock.instant();
        ZoneId zone = config.zone();
        LocalDate today = now.atZone(zone).toLocalDate();
        Optional<TaskPlan> known = TaskPlan.lock(appointmentId);
        AppointmentCopy appointment = AppointmentCopy.findById(appointmentId);
        UUID reachId = appointment.reachId;
        if (reachId == null) {
            return;
        }
        TaskPlan plan = known.orElseGet(() -> TaskPlan.of(appointmentId));
        Optional<ReachCopy> reach = ReachCopy.byId(reachId);
        if (reach.isEmpty()) {
            return;
        }
        boolean first = known.isEmpty();
        LocalDate day = first ? today : firstDay(plan, now);
        for (; !day.isAfter(today); day = day.plusDays(1)) {
            planDay(appointment, reach.get(), day, first, now);
        }
        if (first || !plan.plannedThrough.isAfter(now)) {
            plan.reached(today.plusDays(1).atStartOfDay(zone).toInstant());
            plan.persist();
        }
    }

    private LocalDate firstDay(TaskPlan plan, Instant now) {
        Instant earliest = now.minus(config.catchUp());
        Instant from = plan.plannedThrough.isBefore(earliest) ? earliest : plan.plannedThrough;
        return from.atZone(config.zone()).toLocalDate();
    }

    private void planDay(AppointmentCopy appointment, ReachCopy reach, LocalDate day, boolean first, Instant now) {
        Instant dawn = day.atStartOfDay(config.zone()).toInstant();
        Instant at = first ? now : dawn;
        PatrolTask.Circumstances circumstances =
                new PatrolTask.Circumstances(classes.classOf(reach.id, day).orElse(null), highestWarning(reach.id, at));
        Optional<AskedFrequency> asked = rules.effective(
                        DivisionCode.of(appointment.divisionCode), appointment.level, at)
                .frequency(circumstances.waterClass(), circumstances.warning(), day);
        if (asked.isEmpty()) {
            return;
        }
        boolean begins = asked.get().frequency().period().startOf(day).equals(day);
        if (begins || first) {
            make(PatrolTask.of(appointment, reach, asked.get(), circumstances, day), appointment, reach, now);
        }
    }

    private void make(PatrolTask task, AppointmentCopy appointment, ReachCopy reach, Instant now) {
        int patrols = owed.patrols(task, appointment, reach);
        if (patrols > 0 && !PatrolTask.exists(task.appointmentId, task.period, task.periodFrom)) {
            task.begin(patrols, now);
            task.persist();
        }
    }

    private static @Nullable WarningColour highestWarning(UUID reachId, Instant at) {
        return WarningCopy.highestOn(reachId, at).orElse(null);
    }
}
