package org.riverchief.patrol.category;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.provenance.Evidence;

/**
 * A measured thing within a category.
 *
 * @param unit of the size a report gives; absent when the size does not matter
 * @param seriousFrom size from which on it is serious
 * @param majorFrom size from which on it is major
 * @param fixedSeverity whatever the size
 */
record ItemView(
        String code,
        String name,
        ProblemItem.@Nullable Unit unit,
        @Nullable BigDecimal seriousFrom,
        @Nullable BigDecimal majorFrom,
        @Nullable Severity fixedSeverity,
        String source,
        @Nullable Integer sourceYear,
        Evidence evidence) {

    static ItemView of(ProblemItem item) {
        return new ItemView(
                item.code,
                item.name,
                item.unit,
                item.seriousFrom,
                item.majorFrom,
                item.fixedSeverity,
                item.source,
                item.sourceYear,
                item.evidence);
    }
}
