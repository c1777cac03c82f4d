package org.riverchief.registry.strategy;

import org.jspecify.annotations.Nullable;

/**
 * A head as clients see it.
 *
 * @param kind CITY_PROBLEM, NATIONAL_TASK or PROVINCIAL_TASK
 */
record HeadView(
        String kind,
        String code,
        String name,
        String source,
        @Nullable Integer sourceYear) {

    static HeadView of(StrategyHead head) {
        return new HeadView(head.kind, head.code, head.name, head.source, head.sourceYear);
    }
}
