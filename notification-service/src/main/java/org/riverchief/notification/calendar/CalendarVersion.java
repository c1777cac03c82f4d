package org.riverchief.notification.calendar;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;

/** One version of a year's calendar; it is never changed, a correction is the next version. */
@Entity
@Immutable
class CalendarVersion extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    int year;
    int version;
    String zone;

    @Enumerated(EnumType.STRING)
    Evidence evidence;

    String source;

    @JdbcTypeCode(SqlTypes.JSON)
    List<CalendarDay> holidays;

    @JdbcTypeCode(SqlTypes.JSON)
    List<CalendarDay> makeUpWorkdays;

    Instant publishedAt;
    Instant announcedAt;

    protected CalendarVersion() {}

    static CalendarVersion publish(int year, PublishCalendar request, Instant at) {
        CalendarVersion calendar = new CalendarVersion();
        calendar.year = year;
        calendar.version = request.replacesVersion() + 1;
        calendar.zone = WorkingDays.ZONE.getId();
        calendar.evidence = request.evidence();
        calendar.source = request.source();
        calendar.holidays = request.holidays();
        calendar.makeUpWorkdays = request.makeUpWorkdays();
        calendar.publishedAt = at;
        calendar.announcedAt = at;
        return calendar;
    }

    static Optional<CalendarVersion> inForce(int year) {
        return find("year = ?1 order by version desc", year).firstResultOptional();
    }

    /** Lets one writer of a year at a time pass, so that versions follow each other. */
    static void lockYear(int year) {
        getSession()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('calendar'), :year)", Integer.class)
                .setParameter("year", year)
                .getSingleResult();
    }

    /** Returns shipped versions nobody was told of; another replica doing the same gets none of them. */
    static List<CalendarVersion> lockUnannounced() {
        return getSession()
                .createNativeQuery(
                        "select * from calendar_version where announced_at is null order by year, version"
                                + " for update skip locked",
                        CalendarVersion.class)
                .getResultList();
    }

    static void markAnnounced(UUID id, Instant at) {
        getSession()
                .createNativeMutationQuery("update calendar_version set announced_at = :at where id = :id")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }

    WorkingYear workingYear() {
        return WorkingYear.of(year, version, evidence, holidays, makeUpWorkdays);
    }
}
