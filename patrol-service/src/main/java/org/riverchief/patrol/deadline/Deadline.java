package org.riverchief.patrol.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.integration.notification.CalendarDay;

/**
 * A computed deadline and how it came about.
 *
 * @param ruleId absent when the office set the date itself
 * @param limit the rule's limit, as {@code P10WD}; {@code MANUAL} for a date the office set
 * @param dueAt the last second that is in time, with the zone's offset
 * @param countedDays the working days that were counted, the last one being the due day; empty for a limit by the clock
 * @param notCounted the days off in between, each with its reason
 * @param provisional whether a year was touched whose notice is not out, so that its days may still move
 */
public record Deadline(
        @Nullable UUID ruleId,
        int ruleVersion,
        String limit,
        OffsetDateTime dueAt,
        List<LocalDate> countedDays,
        List<CalendarDay> notCounted,
        boolean provisional,
        String explanation)
        implements DeadlineResult {

    private static final String BY_HAND = "MANUAL";

    /** Tells the due time in the zone of the calendar, however it was stored. */
    public Deadline {
        dueAt = dueAt.atZoneSameInstant(Reckoning.ZONE).toOffsetDateTime();
    }

    /** Returns a date the office set itself, with its reason. */
    public static Deadline manual(OffsetDateTime dueAt, String reason) {
        return new Deadline(null, 0, BY_HAND, dueAt, List.of(), List.of(), false, reason);
    }

    boolean wasSetByHand() {
        return limit.equals(BY_HAND);
    }
}
