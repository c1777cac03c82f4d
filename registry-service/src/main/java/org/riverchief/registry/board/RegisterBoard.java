package org.riverchief.registry.board;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A board to register, or all of what it is to be.
 *
 * @param version where a board is changed: the version that was read; absent where one is registered
 * @param number as painted on the board
 * @param divisionCode the village or town it stands in
 * @param crs what the position is in, as EPSG:4490
 */
public record RegisterBoard(
        @Nullable Integer version,
        @NotBlank @Size(max = 40) String number,
        @NotNull String divisionCode,
        @NotNull UUID reachId,
        @NotNull BoardSide bank,
        @NotBlank String crs,
        @NotNull Double longitude,
        @NotNull Double latitude,

        @Nullable @DecimalMin("0") @Digits(integer = 5, fraction = 3)
        BigDecimal chainageKm,

        @Nullable @Size(max = 100) String material,
        @NotNull @Valid BoardContent content) {}
