package org.riverchief.registry.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.Ids;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.appointment.AppointmentDirectory;
import org.riverchief.registry.basin.BasinService;
import org.riverchief.registry.coverage.IncompleteReach.Missing;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.reach.ReachDirectory;
import org.riverchief.registry.reach.Stretch;
import org.riverchief.registry.upkeep.UpkeepService;
import org.riverchief.registry.waterbody.WaterBodyService;
import org.riverchief.registry.waterbody.WaterBodyView;

/** Reckons coverage and completeness. */
@ApplicationScoped
class CoverageService {

    private final AuditTrail audit;
    private final Caller caller;
    private final DataScope scope;
    private final DivisionService divisions;
    private final BasinService basins;
    private final WaterBodyService waterBodies;
    private final ReachDirectory reaches;
    private final AppointmentDirectory appointments;
    private final UpkeepService upkeep;
    private final RegistryDays days;
    private final Clock clock;

    CoverageService(
            AuditTrail audit,
            Caller caller,
            DataScope scope,
            DivisionService divisions,
            BasinService basins,
            WaterBodyService waterBodies,
            ReachDirectory reaches,
            AppointmentDirectory appointments,
            UpkeepService upkeep,
            RegistryDays days,
            Clock clock) {
        this.audit = audit;
        this.caller = caller;
        this.scope = scope;
        this.divisions = divisions;
        this.basins = basins;
        this.waterBodies = waterBodies;
        this.reaches = reaches;
        this.appointments = appointments;
        this.upkeep = upkeep;
        this.days = days;
        this.clock = clock;
    }

    CoverageView whole(CoverageSearch search) {
        CoverageSurvey survey = survey(search);
        List<WaterSweep> sweeps = survey.sweeps();
        CoverageSum sum = sweeps.stream().map(WaterSweep::sum).reduce(CoverageSum.NOTHING, CoverageSum::plus);
        return new CoverageView(
                survey.day(),
                survey.levels(),
                sum,
                sweeps.stream().mapToInt(sweep -> sweep.gaps().size()).sum(),
                sweeps.stream().mapToInt(sweep -> sweep.overlaps().size()).sum(),
                sweeps.size(),
                survey.waterNames().size() - sweeps.size());
    }

    List<Gap> gaps(CoverageSearch search) {
        return survey(search).sweeps().stream()
                .flatMap(sweep -> sweep.gaps().stream())
                .toList();
    }

    List<Overlap> overlaps(CoverageSearch search) {
        return survey(search).sweeps().stream()
                .flatMap(sweep -> sweep.overlaps().stream())
                .toList();
    }

    /** Returns every water, also those without a reach, in the order of their ids. */
    List<CoverageShare> byWater(CoverageSearch search) {
        CoverageSurvey survey = survey(search);
        Map<UUID, List<Stretch>> byWater = survey.byWater();
        return survey.waterNames().entrySet().stream()
                .sorted(Comparator.comparing(water -> water.getKey().toString()))
                .map(water -> {
                    List<Stretch> own = byWater.getOrDefault(water.getKey(), List.of());
                    CoverageSum sum = survey.sweep(water.getKey(), own).sum();
                    return new CoverageShare(water.getKey().toString(), water.getValue(), own.size(), sum);
                })
                .toList();
    }

    /** Returns the divisions directly below the one asked for that existed on the day, by code. */
    List<CoverageShare> byDivision(CoverageSearch search) {
        CoverageSurvey survey = survey(search);
        return divisions.childrenOn(division(search).value(), survey.day()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(child -> {
                    CoverageSurvey part =
                            survey.within(DivisionCode.of(child.getKey()).prefix());
                    return new CoverageShare(
                            child.getKey(), child.getValue(), part.stretches().size(), part.sum());
                })
                .toList();
    }

    /** Returns the reaches of the counted levels that lack a chief or somebody who keeps them, by code. */
    List<IncompleteReach> incomplete(CoverageSearch search) {
        CoverageSurvey survey = survey(search);
        List<Stretch> counted = survey.stretches().stream()
                .filter(survey::counts)
                .sorted(Comparator.comparing(Stretch::code))
                .toList();
        Set<UUID> kept = upkeep.reachesKept(survey.day());
        return counted.stream()
                .map(stretch -> incomplete(stretch, survey.withChief(), kept))
                .filter(reach -> !reach.missing().isEmpty())
                .toList();
    }

    private static IncompleteReach incomplete(Stretch stretch, Set<UUID> withChief, Set<UUID> kept) {
        List<Missing> missing = new ArrayList<>();
        if (!withChief.contains(stretch.reachId())) {
            missing.add(Missing.CHIEF);
        }
        if (!kept.contains(stretch.reachId())) {
            missing.addAll(List.of(Missing.MAINTENANCE_BODY, Missing.RESPONSIBILITY, Missing.PERSON));
        }
        return new IncompleteReach(
                stretch.reachId(), stretch.code(), stretch.name(), stretch.divisionCode(), stretch.level(), missing);
    }

    @Transactional
    void set(SetCoverageRule facts) {
        scope.require(facts.divisionCode());
        divisions.requireValidAndLock(facts.divisionCode(), facts.validFrom());
        CoverageRule.findOpen(facts.divisionCode()).ifPresent(open -> {
            open.endOn(facts.validFrom());
            CoverageRule.flush();
        });
        CoverageRule rule = CoverageRule.of(Ids.next(), facts);
        rule.persist();
        audit.record(new AuditChange(
                "coverage-rule.set", "coverage-rule", rule.id.toString(), facts.divisionCode(), null, facts, null));
    }

    private DivisionCode division(CoverageSearch search) {
        if (search.division() == null) {
            return caller.division();
        }
        scope.require(search.division());
        return DivisionCode.of(search.division());
    }

    private CoverageSurvey survey(CoverageSearch search) {
        DivisionCode division = division(search);
        LocalDate day = days.orToday(search.at());
        List<Stretch> found = reaches.below(division.prefix(), day).stream()
                .filter(stretch ->
                        search.waterBody() == null || search.waterBody().equals(stretch.waterBodyId()))
                .toList();
        Map<UUID, String> waters = waters(search, division, day, found);
        List<Stretch> ofWaters = found.stream()
                .filter(stretch -> waters.containsKey(stretch.waterBodyId()))
                .toList();
        CoverageSurvey survey = new CoverageSurvey(
                day, levels(search, division, day), ofWaters, appointments.reachesWithChief(instant(day), day), waters);
        return search.reach() == null ? survey : narrowed(survey, search.reach());
    }

    private static CoverageSurvey narrowed(CoverageSurvey survey, UUID reach) {
        CoverageSurvey part = survey.withinReach(reach);
        if (part.stretches().isEmpty()) {
            throw CoverageProblems.unknownReach(reach);
        }
        UUID water = part.stretches().get(0).waterBodyId();
        Map<UUID, String> names = Map.of(water, survey.waterNames().getOrDefault(water, ""));
        return new CoverageSurvey(survey.day(), survey.levels(), part.stretches(), survey.withChief(), names);
    }

    private Map<UUID, String> waters(CoverageSearch search, DivisionCode division, LocalDate day, List<Stretch> found) {
        Map<UUID, WaterBodyView> known = new HashMap<>();
        waterBodies.below(division.prefix(), day).forEach(water -> known.put(water.id(), water));
        Set<UUID> others = found.stream()
                .map(Stretch::waterBodyId)
                .filter(water -> !known.containsKey(water))
                .collect(Collectors.toSet());
        waterBodies.findAll(others).forEach(water -> known.put(water.id(), water));
        Set<UUID> drained = search.basin() == null ? Set.of() : Set.copyOf(basins.idsWithin(search.basin()));
        return known.values().stream()
                .filter(water ->
                        search.waterBody() == null || search.waterBody().equals(water.id()))
                .filter(water ->
                        search.basin() == null || (water.basinId() != null && drained.contains(water.basinId())))
                .collect(Collectors.toMap(WaterBodyView::id, WaterBodyView::name));
    }

    private static List<DivisionLevel> levels(CoverageSearch search, DivisionCode division, LocalDate day) {
        if (search.level() != null) {
            return List.of(search.level());
        }
        return CoverageRule.findFor(division, day)
                .map(CoverageRule::countedLevels)
                .orElseThrow(DomainException::notFound);
    }

    /** A day that is over is told as it ended; today as it is now. */
    private Instant instant(LocalDate day) {
        return days.today().equals(day) ? clock.instant() : days.lastInstantOf(day);
    }
}
