package org.riverchief.registry.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.appointment.AppointmentDirectory;
import org.riverchief.registry.appointment.HeldPost;
import org.riverchief.registry.contact.ContactService;
import org.riverchief.registry.contact.ContactView;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.geometry.Position;
import org.riverchief.registry.lookup.IndexedReach;
import org.riverchief.registry.lookup.LiveReachIndex;
import org.riverchief.registry.lookup.Location;
import org.riverchief.registry.lookup.Locator;
import org.riverchief.registry.lookup.ReachIndex;
import org.riverchief.registry.office.OfficeService;
import org.riverchief.registry.responsibility.AnswerView.Charge;
import org.riverchief.registry.responsibility.AnswerView.Notice;
import org.riverchief.registry.responsibility.AnswerView.Office;
import org.riverchief.registry.responsibility.AnswerView.Reason;
import org.riverchief.registry.topology.DownstreamDivision;
import org.riverchief.registry.topology.Place;
import org.riverchief.registry.topology.TopologyService;
import org.riverchief.registry.waterbody.WaterBodyService;

/** Tells who answers. */
@ApplicationScoped
class ResponsibilityService {

    private final LiveReachIndex index;
    private final Locator.Nearness nearness;
    private final AppointmentDirectory appointments;
    private final DivisionService divisions;
    private final WaterBodyService waterBodies;
    private final TopologyService topology;
    private final OfficeService offices;
    private final ContactService contacts;
    private final RegistryDays days;
    private final Clock clock;

    ResponsibilityService(
            LiveReachIndex index,
            ResponsibilityConfig config,
            AppointmentDirectory appointments,
            DivisionService divisions,
            WaterBodyService waterBodies,
            TopologyService topology,
            OfficeService offices,
            ContactService contacts,
            RegistryDays days,
            Clock clock) {
        this.index = index;
        this.nearness = new Locator.Nearness(config.withinMetres(), config.slackMetres(), config.boundaryKm());
        this.appointments = appointments;
        this.divisions = divisions;
        this.waterBodies = waterBodies;
        this.topology = topology;
        this.offices = offices;
        this.contacts = contacts;
        this.days = days;
        this.clock = clock;
    }

    AnswerView answer(PlaceAndTime asked) {
        Instant at = Objects.requireNonNullElseGet(asked.at(), clock::instant);
        LocalDate day = days.of(at);
        Position position = Position.of(asked.crs(), asked.x(), asked.y());
        ReachIndex reaches = index.current();
        Locator locator = new Locator(reaches, nearness);
        Location location = locator.locate(position, day).orElseThrow(ResponsibilityProblems::noWaterNear);
        List<List<IndexedReach>> chains = location.concerned().stream()
                .map(reach -> locator.chain(reach, location.chainageKm(), day))
                .toList();
        Optional<IndexedReach> county = firstCounty(location, day).flatMap(reach -> reaches.reach(reach, day));
        Set<IndexedReach> spokenOf = new HashSet<>(location.below());
        chains.forEach(spokenOf::addAll);
        county.ifPresent(spokenOf::add);
        Charges charges = Charges.read(
                appointments,
                divisions,
                spokenOf,
                waterBodies.lineFrom(location.reach().waterBodyId()),
                new Charges.Moment(at, day));
        List<Charge> chain = chain(location, charges);
        return new AnswerView(
                at,
                position,
                location.reach().id(),
                location.reach().code(),
                location.reach().name(),
                location.reach().waterBodyId(),
                waterBodies.requireName(location.reach().waterBodyId()),
                location.chainageKm(),
                BigDecimal.valueOf(location.hit().distanceMetres()).setScale(1, RoundingMode.HALF_UP),
                location.hit().bank(),
                location.isBoundary(),
                chain,
                office(location.reach().divisionCode(), day),
                contact(chain, day),
                location.isBoundary() ? lead(location, chains, charges) : null,
                toTell(location, county, charges));
    }

    private Optional<UUID> firstCounty(Location location, LocalDate day) {
        Place place = new Place(location.reach().waterBodyId(), location.chainageKm());
        String own = DivisionCode.of(location.reach().divisionCode()).ancestors().stream()
                .filter(division -> division.level() == DivisionLevel.COUNTY)
                .map(DivisionCode::value)
                .findFirst()
                .orElse(null);
        return topology.firstDownstream(place, DivisionLevel.COUNTY, own, day).map(DownstreamDivision::reachId);
    }

    /** A level without a reach here is answered for by who has the whole water, or by the general chiefs. */
    private static List<Charge> chain(Location location, Charges charges) {
        Map<DivisionLevel, IndexedReach> byLevel = location.chain().stream()
                .collect(Collectors.toMap(IndexedReach::level, Function.identity(), (one, other) -> one));
        List<Charge> chain = new ArrayList<>();
        for (DivisionCode division :
                DivisionCode.of(location.reach().divisionCode()).ancestors()) {
            IndexedReach reach = byLevel.get(division.level());
            if (reach != null) {
                chain.add(charges.of(reach));
            } else if (division.level() != DivisionLevel.PROVINCE) {
                chain.add(charges.of(division));
            }
        }
        return chain;
    }

    private @Nullable Office office(String divisionCode, LocalDate day) {
        return DivisionCode.of(divisionCode).ancestors().stream()
                .flatMap(division -> offices.of(division.value(), day).stream())
                .findFirst()
                .map(office -> new Office(office.divisionCode(), office.name(), office.dutyPhone()))
                .orElse(null);
    }

    private @Nullable String contact(List<Charge> chain, LocalDate day) {
        return chain.stream()
                .flatMap(charge -> charge.chiefs().stream())
                .map(HeldPost::chiefId)
                .flatMap(chief -> contacts.of(chief, day).stream())
                .findFirst()
                .map(ContactView::departmentCode)
                .orElse(null);
    }

    /** The lowest chief above all who meet here: of a common reach, or else the general chiefs of the common division. */
    private static Charge lead(Location location, List<List<IndexedReach>> chains, Charges charges) {
        List<List<IndexedReach>> withChief = chains.stream()
                .map(chain -> chain.stream().filter(charges::hasChief).toList())
                .toList();
        return Location.lowestCommon(withChief)
                .map(charges::of)
                .orElseGet(() -> charges.of(commonDivision(location.concerned())));
    }

    private static DivisionCode commonDivision(List<IndexedReach> reaches) {
        List<DivisionCode> codes = reaches.stream()
                .map(reach -> DivisionCode.of(reach.divisionCode()))
                .toList();
        return codes.get(0).ancestors().stream()
                .filter(division -> codes.stream().allMatch(division::covers))
                .max(Comparator.comparing(DivisionCode::level))
                .orElse(codes.get(0));
    }

    private static List<Notice> toTell(Location location, Optional<IndexedReach> county, Charges charges) {
        List<Notice> notices = new ArrayList<>();
        Set<UUID> told =
                new HashSet<>(location.chain().stream().map(IndexedReach::id).toList());
        location.opposite().forEach(reach -> tell(Reason.OPPOSITE_BANK, reach, charges, told, notices));
        location.across().forEach(reach -> tell(Reason.ACROSS_BOUNDARY, reach, charges, told, notices));
        location.below().forEach(reach -> tell(Reason.NEXT_DOWNSTREAM, reach, charges, told, notices));
        county.ifPresent(reach -> tell(Reason.FIRST_DOWNSTREAM_COUNTY, reach, charges, told, notices));
        return notices;
    }

    private static void tell(Reason reason, IndexedReach reach, Charges charges, Set<UUID> told, List<Notice> notices) {
        if (told.add(reach.id())) {
            notices.add(new Notice(reason, charges.of(reach)));
        }
    }
}
