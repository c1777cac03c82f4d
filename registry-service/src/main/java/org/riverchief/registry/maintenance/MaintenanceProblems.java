package org.riverchief.registry.maintenance;

import java.time.LocalDate;
import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class MaintenanceProblems {

    private MaintenanceProblems() {}

    static DomainException invalidValidity() {
        return invalid("invalid-validity", "validTo must be later than validFrom");
    }

    static DomainException extentMissing() {
        return invalid("contract-extent-missing", "Name the length or the area that is kept");
    }

    static DomainException invalidEnd(LocalDate from, LocalDate to) {
        return invalid(
                "invalid-validity", "The contract ends between its beginning %s and its end %s".formatted(from, to));
    }

    static DomainException unknownBody(UUID id) {
        return invalid("unknown-maintenance-body", "No body with the id " + id);
    }

    static DomainException wrongReach(UUID id) {
        return invalid("wrong-contract-reach", "The reach lies outside the contract's division")
                .with("reachId", id);
    }

    static DomainException reachNotKept(UUID id) {
        return invalid("wrong-check-reach", "The contract does not keep this reach")
                .with("reachId", id);
    }

    static DomainException checkInTheFuture(LocalDate today) {
        return invalid("check-in-the-future", "A check was made on a day that has come, today is " + today);
    }

    static DomainException bodyExists(String name) {
        return conflict("maintenance-body-exists", "The division has a body named " + name);
    }

    static DomainException contractExists(String number) {
        return conflict("contract-number-taken", "The division has a contract " + number);
    }

    private static DomainException invalid(String code, String detail) {
        return new DomainException(Kind.INVALID, code, detail);
    }

    private static DomainException conflict(String code, String detail) {
        return new DomainException(Kind.CONFLICT, code, detail);
    }
}
