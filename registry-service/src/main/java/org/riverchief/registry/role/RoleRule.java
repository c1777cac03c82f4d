package org.riverchief.registry.role;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.waterbody.WaterBodyKind;

/**
 * The rule of a role.
 *
 * @param version that of the rule it replaces; absent for a new role
 * @param places what it can be held for
 * @param waterBodyKinds kinds of waters it can be held for, by reach or as a whole
 * @param requiredLevels levels at which every division must have one
 * @param heldByOne whether a place has at most one at any instant
 * @param leads whether it makes its holder the chief of the water
 * @param listed whether the public list of chiefs names it
 * @param source where the rule comes from
 */
record RoleRule(
        @Nullable Integer version,
        @NotBlank @Size(max = 40) String name,
        @NotEmpty List<@NotNull Place> places,
        @NotEmpty List<@NotNull DivisionLevel> levels,
        @NotNull List<@NotNull WaterBodyKind> waterBodyKinds,
        @NotNull List<@NotNull DivisionLevel> requiredLevels,
        boolean heldByOne,
        boolean leads,
        boolean volunteer,
        boolean listed,
        @NotBlank @Size(max = 300) String source,
        @Nullable @Min(1900) @Max(2200) Integer sourceYear,
        boolean verified) {}
