package org.riverchief.assessment.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactValues.AppointmentChanged;
import org.riverchief.assessment.fact.FactValues.ChiefRole;
import org.riverchief.assessment.period.Period;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * A chief's time in office during a period. Who is a river chief of several levels at once is judged at the highest, by
 * the reaches held there; other roles are not judged by a scheme of river chiefs.
 */
public record Tenure(DivisionLevel level, String divisionCode, String chiefName, Period period, List<Held> held) {

    /** One appointment within the period. */
    record Held(
            @Nullable UUID reachId,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {
        boolean on(LocalDate day) {
            return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
        }
    }

    private static final Comparator<Fact> LATEST_LAST =
            Comparator.comparing(Fact::occurredOn).thenComparing(Fact::evidenceId);

    /** Returns the tenure the chief's current appointment facts tell of, if the chief was in office at all. */
    static Optional<Tenure> of(UUID chiefId, Period period, Collection<Fact> appointments) {
        List<Fact> inOffice = appointments.stream()
                .filter(fact -> chiefId.equals(fact.chiefId()))
                .filter(fact -> appointment(fact).role() == ChiefRole.RIVER_CHIEF)
                .filter(fact -> overlaps(appointment(fact), period))
                .sorted(LATEST_LAST)
                .toList();
        return inOffice.stream()
                .map(fact -> appointment(fact).level())
                .min(Comparator.naturalOrder())
                .map(level -> {
                    List<Fact> judged = inOffice.stream()
                            .filter(fact -> appointment(fact).level() == level)
                            .toList();
                    Fact latest = judged.get(judged.size() - 1);
                    return new Tenure(
                            level,
                            latest.divisionCode(),
                            appointment(latest).chiefName(),
                            period,
                            judged.stream().map(Tenure::held).toList());
                });
    }

    /** Returns whether the chief answered for the reach on the day. */
    boolean holds(UUID reachId, LocalDate day) {
        return held.stream().anyMatch(one -> reachId.equals(one.reachId()) && one.on(day));
    }

    /** Returns the reaches the chief answered for on any day of the period. */
    Set<UUID> reaches() {
        return held.stream().map(Held::reachId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Returns the number of days of the period in office. */
    int days() {
        return Math.toIntExact(period.from()
                .datesUntil(period.to().plusDays(1))
                .filter(day -> held.stream().anyMatch(one -> one.on(day)))
                .count());
    }

    private static Held held(Fact fact) {
        return new Held(
                fact.reachId(), appointment(fact).firstDay(), appointment(fact).lastDay());
    }

    private static boolean overlaps(AppointmentChanged appointment, Period period) {
        LocalDate firstDay = appointment.firstDay();
        LocalDate lastDay = appointment.lastDay();
        if (lastDay != null && (lastDay.isBefore(firstDay) || lastDay.isBefore(period.from()))) {
            return false;
        }
        return !firstDay.isAfter(period.to());
    }

    private static AppointmentChanged appointment(Fact fact) {
        return fact.values(AppointmentChanged.class);
    }
}
