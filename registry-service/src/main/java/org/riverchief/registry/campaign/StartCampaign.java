package org.riverchief.registry.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * A campaign to start in a division and all below it.
 *
 * @param levels whose divisions have to reach the milestones
 * @param programme all types of a programme, as ESTABLISHMENT; or
 * @param types the types one by one
 */
public record StartCampaign(
        @NotBlank @Size(max = 100) String name,
        @NotNull String divisionCode,
        @NotEmpty List<@NotNull DivisionLevel> levels,
        @Nullable @Size(max = 40) String programme,
        @Nullable @Size(max = 40) List<@NotBlank String> types,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate dueOn,
        @Nullable UUID policyDocumentId) {}
