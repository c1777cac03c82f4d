package org.riverchief.registry.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.appointment.AppointmentDirectory;
import org.riverchief.registry.appointment.HeldPost;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.lookup.IndexedReach;
import org.riverchief.registry.responsibility.AnswerView.Charge;

/** The chiefs of the reaches and divisions an answer speaks of, read in two queries. */
final class Charges {

    /** An instant and the day it is on. */
    record Moment(Instant at, LocalDate day) {}

    private final DivisionService divisions;
    private final LocalDate day;
    private final Map<UUID, List<HeldPost>> byReach;
    private final Map<String, List<HeldPost>> byDivision;

    private Charges(
            DivisionService divisions,
            LocalDate day,
            Map<UUID, List<HeldPost>> byReach,
            Map<String, List<HeldPost>> byDivision) {
        this.divisions = divisions;
        this.day = day;
        this.byReach = byReach;
        this.byDivision = byDivision;
    }

    /**
     * Reads the chiefs of the reaches, and of all divisions they lie in those who have the whole water, or else the general
     * chiefs.
     *
     * @param line the water and those it flows into
     */
    static Charges read(
            AppointmentDirectory appointments,
            DivisionService divisions,
            Set<IndexedReach> reaches,
            List<UUID> line,
            Moment moment) {
        Instant at = moment.at();
        List<AppointmentDirectory.Charge> asked = reaches.stream()
                .map(reach -> new AppointmentDirectory.Charge(reach.id(), reach.waterBodyId(), reach.divisionCode()))
                .toList();
        Set<String> codes = new HashSet<>();
        reaches.forEach(reach ->
                DivisionCode.of(reach.divisionCode()).ancestors().forEach(division -> codes.add(division.value())));
        Map<String, List<HeldPost>> byDivision = new HashMap<>(appointments.generalChiefsOf(codes, at).stream()
                .collect(Collectors.groupingBy(HeldPost::divisionCode)));
        byDivision.putAll(appointments.waterChiefsOf(line, at));
        return new Charges(divisions, moment.day(), appointments.chiefsOf(asked, at), byDivision);
    }

    Charge of(IndexedReach reach) {
        List<HeldPost> chiefs = byReach.getOrDefault(reach.id(), List.of());
        return new Charge(
                reach.level(),
                reach.divisionCode(),
                divisions.nameOn(reach.divisionCode(), day),
                reach.id(),
                reach.name(),
                chiefs.isEmpty(),
                chiefs);
    }

    /** Returns who answers where a division has no reach here. */
    Charge of(DivisionCode division) {
        List<HeldPost> chiefs = byDivision.getOrDefault(division.value(), List.of());
        return new Charge(
                division.level(),
                division.value(),
                divisions.nameOn(division.value(), day),
                null,
                null,
                chiefs.isEmpty(),
                chiefs);
    }

    boolean hasChief(IndexedReach reach) {
        return !byReach.getOrDefault(reach.id(), List.of()).isEmpty();
    }
}
