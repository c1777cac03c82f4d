package org.riverchief.patrol.timer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.riverchief.patrol.deadline.Deadline;
import org.riverchief.patrol.deadline.DeadlineService;
import org.riverchief.patrol.integration.notification.CalendarReplaced;
import org.riverchief.patrol.problem.Act;
import org.riverchief.patrol.problem.DueDateMove;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemSteps;
import org.riverchief.patrol.problem.Step;

/**
 * Counts times again when a calendar came or was corrected. Each problem is a transaction of its own; counting again what
 * is right changes nothing.
 */
@ApplicationScoped
class CalendarCorrection {

    private final DeadlineService deadlines;
    private final TimerService timers;
    private final ProblemSteps steps;
    private final Clock clock;

    CalendarCorrection(DeadlineService deadlines, TimerService timers, ProblemSteps steps, Clock clock) {
        this.deadlines = deadlines;
        this.timers = timers;
        this.steps = steps;
        this.clock = clock;
    }

    void request(@Observes CalendarReplaced calendar) {
        Recount.requestAll(clock.instant());
    }

    @Scheduled(
            every = "${problem-timer.sweep-interval:5s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void sweep() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::recountNext);
        }
    }

    private boolean recountNext() {
        Optional<UUID> next = Recount.takeNext();
        next.flatMap(Problem::byId).ifPresent(problem -> {
            moveDueDate(problem);
            timers.recount(problem);
        });
        return next.isPresent();
    }

    private void moveDueDate(Problem problem) {
        Deadline known = problem.deadline;
        Instant from = problem.dispatchedAt;
        if (known == null || from == null || !problem.state.isWithDepartment()) {
            return;
        }
        if (deadlines.recount(known, from) instanceof Deadline counted && !sameTime(known, counted)) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            String note = "工作日历更正,期限由 %s 改为 %s(%s)".formatted(known.dueAt(), counted.dueAt(), counted.explanation());
            Act act = Act.byItself(Step.MOVE_DEADLINE, now, note)
                    .of(problem.leadDepartmentCode, problem.leadDivisionCode);
            steps.make(problem, act, moved -> moved.moveDueDate(counted, DueDateMove.CALENDAR, now));
        }
    }

    private static boolean sameTime(Deadline one, Deadline other) {
        OffsetDateTime due = one.dueAt();
        return due.isEqual(other.dueAt());
    }
}
