package org.riverchief.notification.calendar;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class CalendarProblems {

    private CalendarProblems() {}

    static DomainException invalid(String detail) {
        return new DomainException(Kind.INVALID, "invalid-calendar", detail);
    }

    static DomainException notOfInstance() {
        return new DomainException(
                Kind.FORBIDDEN,
                "not-of-instance",
                "The calendar holds for the whole instance; its own office or an administrator publishes it");
    }

    static DomainException changed(int versionInForce) {
        return new DomainException(
                        Kind.CONFLICT,
                        "calendar-changed",
                        "Another version came into force; read it and send its number as replacesVersion")
                .with("versionInForce", versionInForce);
    }
}
