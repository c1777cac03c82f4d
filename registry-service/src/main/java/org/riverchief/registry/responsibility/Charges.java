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

    private final DivisionService divisions;
    private final LocalDate day;
    private final Map<UUID, List<HeldPost>> byReach;
    private final Map<String, List<HeldPost>> general;

    private Charges(
            DivisionService divisions,
            LocalDate day,
            Map<UUID, List<HeldPost>> byReach,
            Map<String, List<HeldPost>> general) {
        this.divisions = divisions;
        this.day = day;
        this.byReach = byReach;
        this.general = general;
    }

    /** Reads the chiefs of the reaches, and the general chiefs of all divisions they lie in. */
    static Charges read(
            AppointmentDirectory appointments,
            DivisionService divisions,
            Set<IndexedReach> reaches,
            Instant at,
            LocalDate day) {
        List<AppointmentDirectory.Charge> asked = reaches.stream()
                .map(reach -> new AppointmentDirectory.Charge(reach.id(), reach.waterBodyId(), reach.divisionCode()))
                .toList();
        Set<String> codes = new HashSet<>();
        reaches.forEach(reach ->
                DivisionCode.of(reach.divisionCode()).ancestors().forEach(division -> codes.add(division.value())));
        Map<String, List<HeldPost>> general =
                appointments.generalChiefsOf(codes, at).stream().collect(Collectors.groupingBy(HeldPost::divisionCode));
        return new Charges(divisions, day, new HashMap<>(appointments.chiefsOf(asked, at)), general);
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

    /** Returns the general chiefs, who answer where a division has no reach here. */
    Charge of(DivisionCode division) {
        List<HeldPost> chiefs = general.getOrDefault(division.value(), List.of());
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
