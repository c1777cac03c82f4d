package org.riverchief.patrol.category;

import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.provenance.Evidence;

/**
 * A kind of problem.
 *
 * @param defaultSeverity what a problem of this kind is when its reporter does not say
 * @param source the rule or document the kind is taken from
 */
public record CategoryView(
        String code,
        String name,
        String description,
        Severity defaultSeverity,
        String source,
        @Nullable Integer sourceYear,
        Evidence evidence) {

    static CategoryView of(ProblemCategory category) {
        return new CategoryView(
                category.code,
                category.name,
                category.description,
                category.defaultSeverity,
                category.source,
                category.sourceYear,
                category.evidence);
    }
}
