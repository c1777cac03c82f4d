package org.riverchief.registry.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * One edition of a strategy as clients see it.
 *
 * @param version to be sent back with a change
 * @param chiefLevel level of the highest chief of the water
 * @param breaches rules a draft does not keep yet; none once it was submitted
 */
record StrategyView(
        UUID id,
        UUID waterBodyId,
        @Nullable UUID reachId,
        String divisionCode,
        String title,
        int edition,
        int version,
        StrategyState state,
        DivisionLevel chiefLevel,
        int periodFrom,
        int periodTo,
        @Nullable WaterClass targetClass,
        StrategyContent content,
        List<Breach> breaches,
        @Nullable String revisionReason,
        @Nullable String returnReason,
        Instant madeAt,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate supersededOn) {

    static StrategyView of(Strategy strategy, StrategyEdition edition, List<Breach> breaches) {
        return new StrategyView(
                strategy.id,
                strategy.waterBodyId,
                strategy.reachId,
                strategy.divisionCode,
                strategy.title,
                edition.number,
                edition.version,
                edition.state,
                edition.chiefLevel,
                edition.periodFrom,
                edition.periodTo,
                edition.targetClass,
                edition.content,
                breaches,
                edition.revisionReason,
                edition.returnReason,
                edition.madeAt,
                edition.submittedAt,
                edition.approvedAt,
                edition.approvedBy,
                edition.inForceFrom,
                edition.supersededOn);
    }
}
