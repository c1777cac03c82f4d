package org.riverchief.registry.division;

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

    static DomainException importRejected(List<RowError> errors) {
        return new DomainException(
                        Kind.INVALID,
                        "division-import-rejected",
                        "Nothing was imported; correct the rows named in errors and send the whole file again")
                .with("errorCount", errors.size())
                .with("errors", errors.stream().limit(SHOWN).toList());
    }
}
