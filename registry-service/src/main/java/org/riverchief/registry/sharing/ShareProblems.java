package org.riverchief.registry.sharing;

import java.time.Instant;
import java.time.LocalDate;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class ShareProblems {

    private ShareProblems() {}

    static DomainException invalidValidity() {
        return new DomainException(Kind.INVALID, "invalid-validity", "validTo must be later than validFrom");
    }

    static DomainException inTheFuture(Instant now) {
        return new DomainException(
                Kind.INVALID, "delivery-in-the-future", "A delivery is over when it is recorded, at " + now);
    }

    static DomainException notTheProvider(String provider) {
        return new DomainException(Kind.FORBIDDEN, "not-the-provider", provider + " provides this data");
    }

    static DomainException noContract() {
        return new DomainException(
                Kind.FORBIDDEN, "no-share-contract", "No contract lets this department read the data today");
    }

    static DomainException itemExists(String code) {
        return conflict("share-item-exists", "The division shares an item %s already".formatted(code));
    }

    static DomainException contractExists() {
        return conflict("share-contract-exists", "The department has a contract for some of that time");
    }

    static DomainException retired(LocalDate since) {
        return conflict("share-item-retired", "The item is not shared since %s".formatted(since));
    }

    static DomainException nothingDelivered() {
        return conflict("nothing-delivered", "Nothing was delivered yet");
    }

    private static DomainException conflict(String code, String detail) {
        return new DomainException(Kind.CONFLICT, code, detail);
    }
}
