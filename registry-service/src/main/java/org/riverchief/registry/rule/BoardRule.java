package org.riverchief.registry.rule;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Set;

/**
 * What holds for notice boards.
 *
 * @param chiefRoles which appointments to a reach a board shows
 * @param updateWithinDays days after a change of what the board shows until it counts as stale
 * @param furtherBoardEveryKm a village has one board for each stretch of this length that a river begins in it
 */
public record BoardRule(
        @NotNull Set<@NotNull BoardField> mandatoryFields,
        @NotEmpty Set<@NotNull String> chiefRoles,
        @Min(0) @Max(366) int updateWithinDays,
        @NotNull DayKind dayKind,
        @Min(0) @Max(100) int boardsPerVillageAndRiver,
        @NotNull @DecimalMin(value = "0", inclusive = false) BigDecimal furtherBoardEveryKm) {}
