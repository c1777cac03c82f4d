package org.riverchief.patrol.timer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.deadline.Deadline;
import org.riverchief.patrol.deadline.DeadlineKind;

/**
 * A clock of a problem.
 *
 * @param kind what happens when it runs out: receipt and re-inspection are urged, the reporter's silence counts as
 *     agreement, and what a village cannot solve goes to the chief above
 * @param deadline how the time came about
 * @param gap why no time can be told yet
 * @param endedAt when it fired or was stopped
 */
record TimerView(
        DeadlineKind kind,
        TimerState state,
        Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Deadline deadline,
        @Nullable String gap,
        @Nullable Instant endedAt) {

    static TimerView of(ProblemTimer timer) {
        return new TimerView(
                timer.kind, timer.state, timer.startedAt, timer.dueAt, timer.deadline, timer.gap, timer.endedAt);
    }
}
