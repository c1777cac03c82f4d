package org.riverchief.patrol.integration.notification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A year's working calendar as the notification service last published it. */
@Entity
public class CalendarCopy extends PanacheEntityBase {

    private static final String PROVISIONAL = "PROVISIONAL";

    @Id
    int year;

    int version;

    @Nullable
    String evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    List<CalendarDay> holidays;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "make_up_workdays")
    List<CalendarDay> makeUpWorkdays;

    String source;
    Instant receivedAt;

    protected CalendarCopy() {}

    static CalendarCopy of(int year) {
        CalendarCopy copy = new CalendarCopy();
        copy.year = year;
        return copy;
    }

    /** Returns the calendars of a year and all later ones. */
    public static List<CalendarYear> since(int year) {
        return CalendarCopy.<CalendarCopy>list("year >= :year order by year", Map.of("year", year)).stream()
                .map(CalendarCopy::calendarYear)
                .toList();
    }

    static Optional<CalendarCopy> lock(int year) {
        return findByIdOptional(year, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Takes the published days over, unless they are no newer than what is known. Returns whether it did. */
    boolean replaceBy(CalendarPublished published, Instant at) {
        if (published.version() <= version) {
            return false;
        }
        version = published.version();
        evidence = published.evidence();
        holidays = published.holidays();
        makeUpWorkdays = published.makeUpWorkdays();
        source = published.source();
        receivedAt = at;
        return true;
    }

    private CalendarYear calendarYear() {
        return new CalendarYear(year, version, PROVISIONAL.equals(evidence), holidays, makeUpWorkdays);
    }
}
