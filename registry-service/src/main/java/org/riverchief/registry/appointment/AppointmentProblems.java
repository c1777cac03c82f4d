package org.riverchief.registry.appointment;

import java.time.Instant;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.registry.role.RoleView;

final class AppointmentProblems {

    private AppointmentProblems() {}

    static DomainException wrongPlace(RoleView role) {
        return new DomainException(
                        Kind.INVALID,
                        "wrong-appointment-place",
                        "%s is appointed for one of %s within a division of one of %s, for waters of the kinds %s"
                                .formatted(role.code(), role.places(), role.levels(), role.waterBodyKinds()))
                .with("places", role.places())
                .with("levels", role.levels());
    }

    static DomainException invalidEnding(Instant from) {
        return new DomainException(
                Kind.INVALID, "invalid-ending", "An appointment ends after it began, at %s".formatted(from));
    }

    static DomainException generalChiefExists(AppointmentView holder) {
        return new DomainException(
                        Kind.CONFLICT,
                        "general-chief-exists",
                        "%s is %s of division %s; end that appointment first"
                                .formatted(holder.chiefName(), holder.role(), holder.divisionCode()))
                .with("holder", holder);
    }

    static DomainException appointmentExists(AppointmentView same) {
        return new DomainException(
                        Kind.CONFLICT,
                        "appointment-exists",
                        "%s holds this appointment during some of that time".formatted(same.chiefName()))
                .with("appointment", same);
    }

    static DomainException ended(Instant at) {
        return new DomainException(
                        Kind.CONFLICT, "appointment-ended", "The appointment has an end already, at %s".formatted(at))
                .with("validTo", at);
    }
}
