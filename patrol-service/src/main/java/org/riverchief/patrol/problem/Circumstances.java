package org.riverchief.patrol.problem;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.category.Severity;

/**
 * What a report means here and now, beside what its sender wrote.
 *
 * @param severityExplanation by which threshold, when the size told it
 * @param chiefId who answers for the reach
 * @param requestHash by which the same report is known when it comes again
 */
record Circumstances(
        String divisionCode,
        Severity severity,
        @Nullable String severityExplanation,
        ProblemSource source,
        Place place,
        Reporter reporter,
        @Nullable UUID chiefId,
        String requestHash,
        Instant at) {

    /** Who sent it. */
    record Reporter(String account, String name, @Nullable UUID chiefId) {}
}
