package org.riverchief.patrol.publicreport;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class PublicReportProblems {

    private PublicReportProblems() {}

    static DomainException idTaken() {
        return new DomainException(
                Kind.CONFLICT, "public-report-id-taken", "A report with this id came before with other content");
    }

    static DomainException placeMissing() {
        return new DomainException(
                Kind.INVALID, "place-missing", "Say where it is: a position with its crs, a reach or a board");
    }

    static DomainException unknownReach() {
        return new DomainException(Kind.INVALID, "unknown-reach", "There is no reach with this id");
    }

    static DomainException noReach() {
        return new DomainException(
                Kind.INVALID, "no-reach", "None of this instance's waters is anywhere near the place");
    }

    static DomainException notHeld(PublicReportState state) {
        return new DomainException(
                        Kind.CONFLICT, "public-report-decided", "The report was decided already: %s".formatted(state))
                .with("state", state);
    }
}
