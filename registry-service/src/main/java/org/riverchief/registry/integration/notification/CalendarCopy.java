package org.riverchief.registry.integration.notification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A year's working calendar as the notification service last published it. */
@Entity
class CalendarCopy extends PanacheEntityBase {

    @Id
    public int year;

    public int version;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<CalendarDay> holidays;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<CalendarDay> makeUpWorkdays;

    public Instant receivedAt;

    protected CalendarCopy() {}

    static CalendarCopy of(int year) {
        CalendarCopy copy = new CalendarCopy();
        copy.year = year;
        return copy;
    }

    /** Takes the published days over, unless they are no newer than what is known. Returns whether it did. */
    boolean replaceBy(CalendarPublished published, Instant at) {
        if (published.version() <= version) {
            return false;
        }
        version = published.version();
        holidays = List.copyOf(published.holidays());
        makeUpWorkdays = List.copyOf(published.makeUpWorkdays());
        receivedAt = at;
        return true;
    }

    boolean isHoliday(LocalDate day) {
        return holidays.stream().anyMatch(moved -> moved.date().equals(day));
    }

    boolean isMakeUpWorkday(LocalDate day) {
        return makeUpWorkdays.stream().anyMatch(moved -> moved.date().equals(day));
    }

    static Optional<CalendarCopy> lock(int year) {
        return findByIdOptional(year, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<CalendarCopy> since(int year) {
        return list("year >= ?1", year);
    }
}
