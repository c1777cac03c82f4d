package org.riverchief.registry.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A strategy to begin.
 *
 * @param reachId absent for the whole water
 * @param divisionCode the division whose strategy it is
 */
public record DraftStrategy(
        @NotNull UUID waterBodyId,
        @Nullable UUID reachId,
        @NotNull String divisionCode,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Valid StrategyText text) {

    /**
     * What a strategy says.
     *
     * @param version where a draft is changed: the version of the edition that was read
     * @param periodFrom first year
     * @param periodTo last year
     * @param targetClass water class to be reached where the water ends
     */
    public record StrategyText(
            @Nullable Integer version,
            @Min(2000) @Max(2200) int periodFrom,
            @Min(2000) @Max(2200) int periodTo,
            @Nullable WaterClass targetClass,
            @NotNull @Valid StrategyContent content) {}
}
