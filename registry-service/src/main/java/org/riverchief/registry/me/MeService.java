package org.riverchief.registry.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.defaults.security.Caller;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.appointment.AppointmentService;
import org.riverchief.registry.appointment.AppointmentView;
import org.riverchief.registry.chief.ChiefService;
import org.riverchief.registry.chief.ChiefView;
import org.riverchief.registry.reach.ReachService;

/** Puts together what the caller is in charge of. */
@ApplicationScoped
class MeService {

    private final Caller caller;
    private final ChiefService chiefs;
    private final AppointmentService appointments;
    private final ReachService reaches;
    private final RegistryDays days;

    MeService(
            Caller caller,
            ChiefService chiefs,
            AppointmentService appointments,
            ReachService reaches,
            RegistryDays days) {
        this.caller = caller;
        this.chiefs = chiefs;
        this.appointments = appointments;
        this.reaches = reaches;
        this.days = days;
    }

    /** Returns the caller's own record with what they are in charge of now. */
    MeView me() {
        ChiefView chief = caller.chiefId().flatMap(chiefs::find).orElseThrow(MeService::noChiefRecord);
        List<AppointmentView> held = appointments.heldNowBy(chief.id());
        List<UUID> reachIds = held.stream()
                .map(AppointmentView::reachId)
                .filter(Objects::nonNull)
                .toList();
        return new MeView(chief, held, reaches.findAll(reachIds, days.today()));
    }

    private static DomainException noChiefRecord() {
        return new DomainException(
                Kind.NOT_FOUND, "no-chief-record", "This account is not that of a chief the registry knows");
    }
}
