package org.riverchief.registry.basin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A basin to register, or all of what it is to be.
 *
 * @param version where a basin is changed: the version that was read; absent where one is registered
 * @param parentId the basin it is part of
 * @param divisionCode the smallest division of this instance that holds it; its office keeps the record
 * @param source where its name and extent were published
 * @param verified whether that source was read
 * @param validFrom absent: since before the records
 * @param validTo first day it no longer is one
 */
public record RegisterBasin(
        @Nullable Integer version,
        @NotBlank @Size(max = 100) String name,
        @Nullable UUID parentId,
        @NotNull String divisionCode,
        @Nullable @Size(max = 300) String source,
        boolean verified,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
