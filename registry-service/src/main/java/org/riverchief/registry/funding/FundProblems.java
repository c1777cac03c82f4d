package org.riverchief.registry.funding;

import java.time.LocalDate;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class FundProblems {

    private FundProblems() {}

    static DomainException wrongPartner() {
        return invalid("wrong-fund-partner", "Social capital names the kind of its partner, other money does not");
    }

    static DomainException unknownPurpose(String code) {
        return invalid("unknown-fund-purpose", "Money is not given for " + code).with("purposeCode", code);
    }

    static DomainException measureWithoutStrategy() {
        return invalid("measure-without-strategy", "Name the strategy the measure is of");
    }

    static DomainException invalidAmount() {
        return invalid("invalid-amount", "An amount is not zero");
    }

    static DomainException inTheFuture(LocalDate today) {
        return invalid("booking-in-the-future", "A booking is of a day that has come, today is " + today);
    }

    static DomainException cancelsTooMuch() {
        return new DomainException(
                Kind.CONFLICT, "cancels-too-much", "This would cancel more than was booked before it");
    }

    private static DomainException invalid(String code, String detail) {
        return new DomainException(Kind.INVALID, code, detail);
    }
}
