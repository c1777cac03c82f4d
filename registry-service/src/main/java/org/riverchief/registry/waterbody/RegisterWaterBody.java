package org.riverchief.registry.waterbody;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A water body to register.
 *
 * @param divisionCode the smallest division that holds all of it; its office keeps the record
 * @param parentId the water it flows into or lies on
 * @param verified whether a source that was read names it
 */
public record RegisterWaterBody(
        @NotBlank @Size(max = 100) String name,
        @NotNull WaterBodyKind kind,
        @NotNull String divisionCode,
        @Nullable UUID parentId,
        @NotNull ChainageOrigin chainageOrigin,
        @Nullable @Size(max = 500) String note,
        boolean verified,
        @NotNull List<@NotNull @Valid Figure> figures) {}
