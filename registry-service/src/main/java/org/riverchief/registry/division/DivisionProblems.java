package org.riverchief.registry.division;

import java.time.LocalDate;
import java.util.List;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class DivisionProblems {

    private static final int SHOWN = 100;

    private DivisionProblems() {}

    static DomainException unknownDivision(String code) {
        return new DomainException(
                        Kind.INVALID,
                        "unknown-division",
                        "The registry has no division %s at that time".formatted(code))
                .with("divisionCode", code);
    }

    static DomainException divisionExists(String code) {
        return new DomainException(
                Kind.CONFLICT,
                "division-exists",
                "The registry has or had the division %s; codes are not used again".formatted(code));
    }

    static DomainException levelsDiffer(String from, String to) {
        return new DomainException(
                Kind.INVALID,
                "invalid-succession",
                "%s cannot take over from %s: the levels differ".formatted(to, from));
    }

    static DomainException renamedLater(LocalDate since) {
        return new DomainException(
                        Kind.INVALID, "edition-out-of-order", "The division has its name since %s".formatted(since))
                .with("validFrom", since);
    }

    static DomainException ended(LocalDate end) {
        return new DomainException(Kind.CONFLICT, "division-ended", "The division ended on %s".formatted(end))
                .with("validTo", end);
    }

    static DomainException invalidValidity() {
        return new DomainException(Kind.INVALID, "invalid-validity", "validTo must be later than validFrom");
    }

    static DomainException importRejected(List<RowError> errors) {
        return new DomainException(
                        Kind.INVALID,
                        "division-import-rejected",
                        "Nothing was imported; correct the rows named in errors and send the whole file again")
                .with("errorCount", errors.size())
                .with("errors", errors.stream().limit(SHOWN).toList());
    }
}
