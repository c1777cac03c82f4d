package org.riverchief.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.Ids;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.chief.ChiefChanged;
import org.riverchief.registry.chief.ChiefService;
import org.riverchief.registry.chief.ChiefView;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.role.RoleService;
import org.riverchief.registry.role.RoleView;

/** Appoints chiefs and ends their appointments. */
@ApplicationScoped
public class AppointmentService {

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final DataScope scope;
    private final DivisionService divisions;
    private final RoleService roles;
    private final AppointmentPlaces places;
    private final ChiefService chiefs;
    private final RegistryDays days;
    private final Clock clock;
    private final Event<AppointmentMade> made;
    private final Event<AppointmentEnded> ended;

    AppointmentService(
            Outbox outbox,
            AuditTrail audit,
            Idempotency idempotency,
            DataScope scope,
            DivisionService divisions,
            RoleService roles,
            AppointmentPlaces places,
            ChiefService chiefs,
            RegistryDays days,
            Clock clock,
            Event<AppointmentMade> made,
            Event<AppointmentEnded> ended) {
        this.outbox = outbox;
        this.audit = audit;
        this.idempotency = idempotency;
        this.scope = scope;
        this.divisions = divisions;
        this.roles = roles;
        this.places = places;
        this.chiefs = chiefs;
        this.days = days;
        this.clock = clock;
        this.made = made;
        this.ended = ended;
    }

    Page<AppointmentView> list(AppointmentSearch search, PageRequest page) {
        Conditions asked = new Conditions()
                .and("divisionCode like :scope", "scope", scope.prefix() + "%")
                .and(Appointment.IN_FORCE, "at", Objects.requireNonNullElseGet(search.at, clock::instant))
                .and("reachId = :reach", "reach", search.reach)
                .and("waterBodyId = :waterBody", "waterBody", search.waterBody)
                .and("chiefId = :chief", "chief", search.chief)
                .and("role = :role", "role", search.role)
                .below("divisionCode", search.division)
                .ascending(page, SortKey.text("divisionCode"), SortKey.id("id"));
        List<AppointmentView> rows = views(Appointment.page(asked, page.limit + 1));
        return Page.of(rows, page.limit, row -> Cursor.encode(row.divisionCode(), row.id()));
    }

    AppointmentView get(UUID id) {
        Appointment appointment = Appointment.<Appointment>findByIdOptional(id).orElseThrow(DomainException::notFound);
        scope.require(appointment.divisionCode);
        return view(appointment);
    }

    /** Returns what a chief is appointed to now, wherever it is. */
    public List<AppointmentView> heldNowBy(UUID chiefId) {
        return views(Appointment.findInForce(chiefId, clock.instant()));
    }

    /** Returns those that exist, whoever asks. */
    public List<AppointmentView> findAll(Collection<UUID> ids) {
        return views(Appointment.findAll(ids));
    }

    /** Returns all that were ever made to the same role at the same place. */
    public List<AppointmentView> atSamePlace(AppointmentView appointment) {
        return views(Appointment.findAtSamePlace(appointment));
    }

    @Transactional
    AppointmentView create(Appoint order) {
        scope.require(order.divisionCode());
        return idempotency.once("appointment", order, AppointmentView.class, () -> appoint(Ids.next(), order));
    }

    /** Appoints without asking who calls; for data that ships with the service. */
    @Transactional
    public void load(UUID id, Appoint order) {
        appoint(id, order);
    }

    @Transactional
    AppointmentView end(UUID id, EndAppointment ending) {
        Appointment appointment = Appointment.findAndLock(id).orElseThrow(DomainException::notFound);
        scope.require(appointment.divisionCode);
        AppointmentView before = view(appointment);
        appointment.end(orNow(ending.endsAt()));
        AppointmentView view = publish("appointment.end", before, appointment);
        ended.fire(new AppointmentEnded(view));
        return view;
    }

    /** Tells again where a chief is appointed, because name, post or phone changed. */
    void onChange(@Observes ChiefChanged change) {
        Appointment.findNotEnded(change.chief().id(), clock.instant()).stream()
                .map(appointment -> AppointmentView.of(appointment, change.chief()))
                .forEach(view -> outbox.add(AppointmentChanged.of(view)));
    }

    /** Ends an appointment because what it is for ends; for the observers of such endings. */
    void endWithItsPlace(Appointment appointment, Instant at) {
        AppointmentView before = view(appointment);
        appointment.end(at);
        ended.fire(new AppointmentEnded(publish("appointment.end", before, appointment)));
    }

    /** Returns what a person knows the appointment by. */
    String describe(Appointment appointment) {
        return "%s (%s)".formatted(chiefs.require(appointment.chiefId).name(), appointment.role);
    }

    private AppointmentView appoint(UUID id, Appoint order) {
        Instant from = orNow(order.validFrom());
        LocalDate day = days.of(from);
        // The lock lets a second appointment wait for the first, so that it can name its holder; the exclusion
        // constraints of the table hold even without it.
        divisions.requireValidAndLock(order.divisionCode(), day);
        chiefs.require(order.chiefId());
        RoleView role = roles.require(order.role());
        Appointment appointment = Appointment.make(id, order, role, from);
        places.check(order, role, day);
        refuseSecond(appointment);
        appointment.persistAndFlush();
        AppointmentView view = publish("appointment.make", null, appointment);
        made.fire(new AppointmentMade(view));
        return view;
    }

    private void refuseSecond(Appointment appointment) {
        Appointment.findSame(appointment).map(this::view).ifPresent(same -> {
            throw AppointmentProblems.appointmentExists(same);
        });
        if (!appointment.heldByOne) {
            return;
        }
        Appointment.findRival(appointment).map(this::view).ifPresent(holder -> {
            throw AppointmentProblems.generalChiefExists(holder);
        });
    }

    private AppointmentView publish(String action, @Nullable AppointmentView before, Appointment appointment) {
        AppointmentView view = view(appointment);
        outbox.add(AppointmentChanged.of(view));
        audit.record(
                new AuditChange(action, "appointment", view.id().toString(), view.divisionCode(), before, view, null));
        return view;
    }

    /** Whole microseconds, as the database keeps them. */
    private Instant orNow(@Nullable Instant instant) {
        return Objects.requireNonNullElseGet(instant, clock::instant).truncatedTo(ChronoUnit.MICROS);
    }

    private AppointmentView view(Appointment appointment) {
        return AppointmentView.of(appointment, chiefs.require(appointment.chiefId));
    }

    List<AppointmentView> views(List<Appointment> appointments) {
        Map<UUID, ChiefView> known = chiefs.findAll(
                appointments.stream().map(appointment -> appointment.chiefId).collect(Collectors.toSet()));
        return appointments.stream()
                .map(appointment ->
                        AppointmentView.of(appointment, Objects.requireNonNull(known.get(appointment.chiefId))))
                .toList();
    }
}
