package org.riverchief.registry.strategy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * A strategy in a list.
 *
 * @param edition number of the latest edition, to which state and period belong
 */
record StrategySummary(
        UUID id,
        UUID waterBodyId,
        @Nullable UUID reachId,
        String divisionCode,
        String title,
        int edition,
        StrategyState state,
        DivisionLevel chiefLevel,
        int periodFrom,
        int periodTo,
        @Nullable WaterClass targetClass,
        int problems,
        int measures) {

    static StrategySummary of(Strategy strategy, StrategyEdition edition) {
        return new StrategySummary(
                strategy.id,
                strategy.waterBodyId,
                strategy.reachId,
                strategy.divisionCode,
                strategy.title,
                edition.number,
                edition.state,
                edition.chiefLevel,
                edition.periodFrom,
                edition.periodTo,
                edition.targetClass,
                edition.content.problems().size(),
                edition.content.measures().size());
    }
}
