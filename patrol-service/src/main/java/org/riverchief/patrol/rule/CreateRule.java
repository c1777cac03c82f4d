package org.riverchief.patrol.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.patrol.demand.Frequency;
import org.riverchief.patrol.demand.PatrolMode;
import org.riverchief.patrol.provenance.Evidence;

/**
 * The next version of a division's rule.
 *
 * @param level level of the reaches it is for; absent: all levels
 * @param validFrom absent: at once
 * @param parameters numbers by name; what is not named is inherited, like what follows
 * @param countingModes which ways of patrolling count for a task
 * @param overridable what divisions below may do, by parameter, {@code frequencies} or {@code countingModes}
 */
record CreateRule(
        @NotNull DivisionCode divisionCode,
        @Nullable DivisionLevel level,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 300) String source,
        @Nullable @Min(1949) @Max(2100) Integer sourceYear,
        @NotNull Evidence evidence,
        @Nullable OffsetDateTime validFrom,
        @Nullable Map<String, @NotNull BigDecimal> parameters,
        @Nullable @Size(max = 40) List<@NotNull @Valid Frequency> frequencies,
        @Nullable @Size(min = 1, max = 10) List<@NotNull PatrolMode> countingModes,
        @Nullable Map<String, @NotNull Overriding> overridable) {

    /** The version that says what a part of a rule set says. */
    static CreateRule of(PatrolRule reference, DivisionCode division, @Nullable OffsetDateTime validFrom) {
        return new CreateRule(
                division,
                reference.level,
                reference.name,
                reference.source,
                reference.sourceYear,
                reference.evidence,
                validFrom,
                reference.parameters,
                reference.frequencies,
                reference.countingModes,
                reference.overridable);
    }

    /** The version with which a division says nothing of its own any more, at a level or in general. */
    static CreateRule nothing(PatrolRule before, String source, @Nullable OffsetDateTime validFrom) {
        return new CreateRule(
                DivisionCode.of(String.valueOf(before.divisionCode)),
                before.level,
                before.name,
                source,
                null,
                before.evidence,
                validFrom,
                null,
                null,
                null,
                null);
    }

    boolean saysNothing() {
        return numbers().isEmpty()
                && lines().isEmpty()
                && countingModes == null
                && permissions().isEmpty();
    }

    Map<String, BigDecimal> numbers() {
        return parameters == null ? Map.of() : Map.copyOf(parameters);
    }

    List<Frequency> lines() {
        return frequencies == null ? List.of() : List.copyOf(frequencies);
    }

    Map<String, Overriding> permissions() {
        return overridable == null ? Map.of() : Map.copyOf(overridable);
    }
}
