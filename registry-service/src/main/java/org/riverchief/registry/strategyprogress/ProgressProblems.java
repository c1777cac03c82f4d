package org.riverchief.registry.strategyprogress;

import java.time.LocalDate;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class ProgressProblems {

    private ProgressProblems() {}

    static DomainException notTheLead(String lead) {
        return new DomainException(
                        Kind.FORBIDDEN, "not-the-lead", "%s leads this measure and reports on it".formatted(lead))
                .with("leadDepartmentCode", lead);
    }

    static DomainException inTheFuture(LocalDate today) {
        return new DomainException(
                Kind.INVALID,
                "progress-in-the-future",
                "Progress is reported of a day that has come, today is " + today);
    }
}
