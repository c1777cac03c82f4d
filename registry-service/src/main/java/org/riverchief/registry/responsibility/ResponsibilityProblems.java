package org.riverchief.registry.responsibility;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class ResponsibilityProblems {

    private ResponsibilityProblems() {}

    static DomainException noWaterNear() {
        return new DomainException(
                Kind.NOT_FOUND, "no-water-near", "No reach registered for that day is near the place");
    }
}
