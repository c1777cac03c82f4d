package org.riverchief.patrol.delegation;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class DelegationProblems {

    private DelegationProblems() {}

    static DomainException noChief() {
        return new DomainException(
                Kind.FORBIDDEN, "no-chief", "This account is no chief or patroller of the registry; ask the office");
    }

    static DomainException unknownDelegate() {
        return new DomainException(
                Kind.INVALID,
                "unknown-delegate",
                "The registry knows no such person with a post in the chief's division or below");
    }

    static DomainException ownDelegate() {
        return new DomainException(Kind.INVALID, "own-delegate", "Nobody is his own delegate");
    }

    static DomainException notTheChiefsReach() {
        return new DomainException(
                Kind.INVALID, "mandate-beyond-duty", "A mandate covers reaches the chief is appointed to, no others");
    }

    static DomainException wrongPeriod() {
        return new DomainException(
                Kind.INVALID, "mandate-period", "A mandate begins now or later and ends after it begins");
    }

    static DomainException ended() {
        return new DomainException(Kind.CONFLICT, "mandate-ended", "This mandate has ended already");
    }

    static DomainException noMandate() {
        return new DomainException(
                Kind.CONFLICT,
                "no-mandate",
                "No mandate of this chief for this account held on this reach when the patrol began");
    }
}
