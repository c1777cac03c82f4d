package org.riverchief.registry.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * What holds for strategies (一河一策).
 *
 * @param periodYears years a strategy runs, by the level of the water's highest chief
 * @param simplifiedBelow waters whose highest chief is of a lower level than this may have a simpler strategy: goals need
 *     no yearly steps
 */
public record StrategyRule(
        @NotNull Map<@NotNull DivisionLevel, @NotNull @Min(1) @Max(20) Integer> periodYears,
        @NotNull DivisionLevel simplifiedBelow,
        @NotBlank String problemHeads,
        @NotBlank String taskHeads) {}
