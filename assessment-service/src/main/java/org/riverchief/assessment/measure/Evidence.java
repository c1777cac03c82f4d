package org.riverchief.assessment.measure;

import java.util.UUID;
import org.riverchief.assessment.fact.Fact;

/**
 * A fact behind a row of a score.
 *
 * @param kind aggregate and verb of the source event, such as {@code patrol.judged}
 * @param id the patrol, problem, order or reach
 */
public record Evidence(String kind, UUID id, UUID factId, Effect effect) {

    /** What the fact did to the measure. */
    public enum Effect {
        /** Raised the numerator. */
        COUNTED,
        /** Is part of the whole only. */
        BASIS,
        /** Lowered the numerator. */
        AGAINST,
        /** Was looked at and does not count. */
        NOT_COUNTED
    }

    static Evidence of(Fact fact, Effect effect) {
        return new Evidence(fact.kind().evidenceKind(), fact.evidenceId(), fact.id(), effect);
    }
}
