package org.riverchief.registry.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.defaults.security.Caller;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.appointment.AppointmentService;
import org.riverchief.registry.appointment.AppointmentView;
import org.riverchief.registry.chief.ChiefService;
import org.riverchief.registry.chief.ChiefView;
import org.riverchief.registry.contact.ContactService;
import org.riverchief.registry.dutyitem.DutyItemService;
import org.riverchief.registry.dutyitem.DutyItemView;
import org.riverchief.registry.reach.ReachService;

/** Puts together what the caller is in charge of. */
@ApplicationScoped
class MeService {

    private final Caller caller;
    private final ChiefService chiefs;
    private final AppointmentService appointments;
    private final ReachService reaches;
    private final ContactService contacts;
    private final DutyItemService duties;
    private final MeQueries queries;
    private final RegistryDays days;
    private final Clock clock;

    MeService(
            Caller caller,
            ChiefService chiefs,
            AppointmentService appointments,
            ReachService reaches,
            ContactService contacts,
            DutyItemService duties,
            MeQueries queries,
            RegistryDays days,
            Clock clock) {
        this.caller = caller;
        this.chiefs = chiefs;
        this.appointments = appointments;
        this.reaches = reaches;
        this.contacts = contacts;
        this.duties = duties;
        this.queries = queries;
        this.days = days;
        this.clock = clock;
    }

    /** Returns the caller's own record with what they are in charge of now. */
    MeView me() {
        ChiefView chief = chief();
        LocalDate today = days.today();
        List<AppointmentView> held = appointments.heldNowBy(chief.id());
        return new MeView(
                chief,
                held,
                reaches.findAll(reachesOf(held), today),
                contacts.of(chief.id(), today).orElse(null),
                duties(held, today));
    }

    /** Returns who is in charge of the parts of the caller's reaches and of the divisions directly below. */
    Page<AppointmentView> subordinates(PageRequest page) {
        String after = page.cursor(1).map(values -> values.get(0)).orElse("");
        List<UUID> ids = queries.subordinates(chief().id(), clock.instant(), days.today(), after, page.limit + 1);
        Page<UUID> cut = Page.of(ids, page.limit, id -> Cursor.encode(id));
        List<AppointmentView> known = appointments.findAll(cut.items());
        return new Page<>(
                cut.items().stream()
                        .flatMap(id -> known.stream().filter(row -> row.id().equals(id)))
                        .toList(),
                cut.next());
    }

    private List<DutyItemView> duties(List<AppointmentView> held, LocalDate today) {
        return held.stream()
                .flatMap(appointment -> duties.of(appointment.role(), appointment.level(), today).stream())
                .distinct()
                .toList();
    }

    private static List<UUID> reachesOf(List<AppointmentView> held) {
        return held.stream()
                .map(AppointmentView::reachId)
                .filter(Objects::nonNull)
                .toList();
    }

    private ChiefView chief() {
        return caller.chiefId().flatMap(chiefs::find).orElseThrow(MeService::noChiefRecord);
    }

    private static DomainException noChiefRecord() {
        return new DomainException(
                Kind.NOT_FOUND, "no-chief-record", "This account is not that of a chief the registry knows");
    }
}
