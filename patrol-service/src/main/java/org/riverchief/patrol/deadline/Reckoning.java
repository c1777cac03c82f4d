package org.riverchief.patrol.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.integration.notification.CalendarDay;
import org.riverchief.patrol.integration.notification.CalendarYear;

/**
 * Reckons deadlines. The day a period starts on is not counted, and a period ends with the last second of its last day
 * (民法典 §201, §203).
 */
final class Reckoning {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final WorkingCalendar calendar;
    private final @Nullable UUID ruleId;
    private final int ruleVersion;

    Reckoning(WorkingCalendar calendar, @Nullable UUID ruleId, int ruleVersion) {
        this.calendar = calendar;
        this.ruleId = ruleId;
        this.ruleVersion = ruleVersion;
    }

    /** Returns the deadline, or which year's calendar is missing. */
    DeadlineResult deadline(Instant from, TimeLimit limit) {
        if (limit instanceof TimeLimit.WorkingDayLimit workingDays) {
            return afterWorkingDays(from.atZone(ZONE).toLocalDate(), workingDays);
        }
        TimeLimit.ElapsedLimit elapsed = (TimeLimit.ElapsedLimit) limit;
        OffsetDateTime start = from.atZone(ZONE).toOffsetDateTime();
        String explanation = "%s by the clock after %s".formatted(elapsed.text(), start);
        OffsetDateTime due = start.plus(elapsed.duration());
        return new Deadline(ruleId, ruleVersion, limit.text(), due, List.of(), List.of(), false, explanation);
    }

    private DeadlineResult afterWorkingDays(LocalDate from, TimeLimit.WorkingDayLimit limit) {
        List<LocalDate> counted = new ArrayList<>();
        List<CalendarDay> left = new ArrayList<>();
        Map<Integer, CalendarYear> used = new TreeMap<>();
        LocalDate day = from;
        while (counted.size() < limit.days()) {
            day = day.plusDays(1);
            Optional<CalendarYear> year = calendar.year(day.getYear());
            if (year.isEmpty()) {
                return DeadlineGap.calendarMissing(day.getYear());
            }
            used.put(day.getYear(), year.get());
            if (calendar.isWorkingDay(day)) {
                counted.add(day);
            } else {
                left.add(calendar.dayOff(day));
            }
        }
        return new Deadline(
                ruleId,
                ruleVersion,
                limit.text(),
                day.atTime(END_OF_DAY).atZone(ZONE).toOffsetDateTime(),
                counted,
                left,
                used.values().stream().anyMatch(CalendarYear::provisional),
                explain(from, limit, left, used));
    }

    private static String explain(
            LocalDate from, TimeLimit.WorkingDayLimit limit, List<CalendarDay> left, Map<Integer, CalendarYear> used) {
        String text = "%d working days after %s".formatted(limit.days(), from);
        if (!left.isEmpty()) {
            text += ", %d days off not counted".formatted(left.size());
        }
        return text + used.values().stream().map(Reckoning::basis).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String basis(CalendarYear year) {
        String text = "calendar %d version %d".formatted(year.year(), year.version());
        return year.provisional() ? text + ", provisional" : text;
    }
}
