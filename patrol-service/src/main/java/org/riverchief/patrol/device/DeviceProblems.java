package org.riverchief.patrol.device;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class DeviceProblems {

    private DeviceProblems() {}

    static DomainException noChief() {
        return new DomainException(
                Kind.FORBIDDEN, "no-chief", "This account is no chief or patroller of the registry; ask the office");
    }

    static DomainException idReused() {
        return new DomainException(
                Kind.CONFLICT,
                "device-token-exists",
                "This id has a token already, whose secret is not shown again; make a new id");
    }

    static DomainException tooMany(int maximum) {
        return new DomainException(
                        Kind.CONFLICT, "too-many-device-tokens", "Revoke a token that is no longer used first")
                .with("maximum", maximum);
    }

    static DomainException malformed(String field, String detail) {
        return new DomainException(Kind.INVALID, "malformed-position", field + " " + detail).with("field", field);
    }

    static DomainException tooManyFixes(int maximum) {
        return new DomainException(
                        Kind.INVALID, "too-many-fixes", "A request has at most %d positions".formatted(maximum))
                .with("maximum", maximum);
    }
}
