package org.riverchief.registry.strategyprogress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.events.DomainEvent;
import org.riverchief.registry.strategy.StrategyMeasure;
import org.riverchief.registry.strategy.StrategyService.CurrentMeasure;

record StrategyProgressed(
        UUID strategyId,
        String divisionCode,
        UUID waterBodyId,
        String measureCode,
        List<String> problemHeads,
        List<String> taskHeads,
        String leadDepartmentCode,
        LocalDate dueOn,
        LocalDate asOf,
        BigDecimal plannedPercent,
        BigDecimal actualPercent)
        implements DomainEvent {

    static StrategyProgressed of(CurrentMeasure current, ProgressView entry) {
        StrategyMeasure measure = current.measure();
        return new StrategyProgressed(
                measure.strategyId,
                current.divisionCode(),
                current.waterBodyId(),
                measure.code,
                List.copyOf(measure.problemHeads),
                List.copyOf(measure.taskHeads),
                measure.leadDepartmentCode,
                measure.dueOn,
                entry.asOf(),
                entry.plannedPercent(),
                entry.actualPercent());
    }

    @Override
    public String type() {
        return "org.riverchief.strategy.progressed.v1";
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
