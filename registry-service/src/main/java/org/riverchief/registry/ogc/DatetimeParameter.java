package org.riverchief.registry.ogc;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.registry.features.Days;

/** Reads {@code datetime}: a day, a time with its offset, or two of them with a slash; one end may be open. */
final class DatetimeParameter {

    static final String NAME = "datetime";

    private final Function<Instant, LocalDate> dayOf;

    /** Takes what tells the day of an instant in the registry's zone. */
    DatetimeParameter(Function<Instant, LocalDate> dayOf) {
        this.dayOf = dayOf;
    }

    Days read(String text) {
        String[] ends = text.split("/", -1);
        try {
            if (ends.length == 1) {
                return Days.of(day(ends[0]));
            }
            if (ends.length == 2 && !(isOpen(ends[0]) && isOpen(ends[1]))) {
                Days days = new Days(
                        isOpen(ends[0]) ? Days.EVER : day(ends[0]), isOpen(ends[1]) ? Days.FOREVER : day(ends[1]));
                if (!days.last().isBefore(days.first())) {
                    return days;
                }
            }
        } catch (DateTimeException e) {
            DomainException problem = invalid();
            problem.initCause(e);
            throw problem;
        }
        throw invalid();
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private LocalDate day(String text) {
        // A plus sign that was not escaped arrives as a blank.
        String time = text.replace(' ', '+');
        return time.indexOf('T') < 0
                ? LocalDate.parse(time)
                : dayOf.apply(OffsetDateTime.parse(time).toInstant());
    }

    private static DomainException invalid() {
        return OgcProblems.invalidParameter(
                NAME,
                "2025-05-03, 2025-05-03T08:00:00Z or an interval of them as 2025-01-01/.. that ends after it begins");
    }
}
