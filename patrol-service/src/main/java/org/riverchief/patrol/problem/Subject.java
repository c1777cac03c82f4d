package org.riverchief.patrol.problem;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.category.Severity;

/** What every event after the report says of its problem. */
record Subject(
        UUID problemId,
        UUID reachId,
        String divisionCode,
        String category,
        Severity severity,
        @Nullable UUID chiefId,
        ProblemSource source) {

    static Subject of(Problem problem) {
        return new Subject(
                problem.id,
                problem.reachId,
                problem.divisionCode,
                problem.category,
                problem.severity,
                problem.chiefId,
                problem.source);
    }
}
