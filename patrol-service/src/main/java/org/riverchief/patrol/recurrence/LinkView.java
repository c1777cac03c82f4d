package org.riverchief.patrol.recurrence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Two problems of a kind at the same place.
 *
 * @param problemId the later one
 * @param kind whether it came back, or is perhaps the same
 * @param explanation by which rule
 */
record LinkView(
        UUID problemId,
        UUID earlierId,
        ProblemLink.Kind kind,
        BigDecimal distanceMetres,
        String explanation,
        Instant foundAt) {

    static LinkView of(ProblemLink link) {
        return new LinkView(
                link.problemId, link.earlierId, link.kind, link.distanceMetres, link.explanation, link.foundAt);
    }
}
