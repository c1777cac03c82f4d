package org.riverchief.notification.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Counts working days. The day a period starts on is not counted, and a period ends with its last day (民法典 §201, §203). */
final class WorkingDays {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final Map<Integer, WorkingYear> used = new LinkedHashMap<>();
    private final IntFunction<WorkingYear> years;

    WorkingDays(IntFunction<WorkingYear> years) {
        this.years = years;
    }

    /** Returns the deadline a number of working days after a day. */
    Deadline after(LocalDate from, TimeLimit.WorkingDayLimit limit) {
        List<LocalDate> counted = new ArrayList<>();
        List<CalendarDay> left = new ArrayList<>();
        LocalDate day = from;
        while (counted.size() < limit.days()) {
            day = day.plusDays(1);
            WorkingYear year = used.computeIfAbsent(day.getYear(), years::apply);
            if (year.isWorkingDay(day)) {
                counted.add(day);
            } else {
                left.add(year.dayOff(day));
            }
        }
        OffsetDateTime due = day.atTime(END_OF_DAY).atZone(ZONE).toOffsetDateTime();
        return new Deadline(limit.text(), due, counted, left, provisional(), explain(from, limit, left));
    }

    /** Returns the deadline after elapsed time, weekends and holidays included. */
    static Deadline after(Instant from, TimeLimit.ElapsedLimit limit) {
        OffsetDateTime start = from.atZone(ZONE).toOffsetDateTime();
        OffsetDateTime due = start.plus(limit.duration());
        String explanation = "%s of elapsed time after %s".formatted(limit.text(), start);
        return new Deadline(limit.text(), due, List.of(), List.of(), false, explanation);
    }

    private boolean provisional() {
        return used.values().stream().anyMatch(year -> year.evidence() == Evidence.PROVISIONAL);
    }

    private String explain(LocalDate from, TimeLimit.WorkingDayLimit limit, List<CalendarDay> left) {
        String text = "%d working days after %s".formatted(limit.days(), from);
        if (!left.isEmpty()) {
            text += ", %d days off not counted".formatted(left.size());
        }
        return text + used.values().stream().map(WorkingDays::basis).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String basis(WorkingYear year) {
        if (year.version() == 0) {
            return "no calendar published for %d, weekends only".formatted(year.year());
        }
        String text = "calendar %d version %d".formatted(year.year(), year.version());
        return year.evidence() == Evidence.PROVISIONAL ? text + ", provisional" : text;
    }
}
