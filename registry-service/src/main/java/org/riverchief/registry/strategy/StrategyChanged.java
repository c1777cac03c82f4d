package org.riverchief.registry.strategy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;
import org.riverchief.defaults.security.DivisionLevel;

record StrategyChanged(
        UUID strategyId,
        String title,
        UUID waterBodyId,
        @Nullable UUID reachId,
        String divisionCode,
        int edition,
        StrategyState state,
        DivisionLevel chiefLevel,
        int periodFrom,
        int periodTo,
        @Nullable WaterClass targetClass,
        int problems,
        int measures)
        implements DomainEvent {

    static StrategyChanged of(Strategy strategy, StrategyEdition edition) {
        StrategySummary summary = StrategySummary.of(strategy, edition);
        return new StrategyChanged(
                summary.id(),
                summary.title(),
                summary.waterBodyId(),
                summary.reachId(),
                summary.divisionCode(),
                summary.edition(),
                summary.state(),
                summary.chiefLevel(),
                summary.periodFrom(),
                summary.periodTo(),
                summary.targetClass(),
                summary.problems(),
                summary.measures());
    }

    @Override
    public String type() {
        return "org.riverchief.strategy.changed.v1";
    }

    @Override
    public String topic() {
        return "registry.strategy.v1";
    }

    @Override
    public String subject() {
        return strategyId.toString();
    }
}
