package org.riverchief.registry.board;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a board says to the public.
 *
 * @param printedChiefs those on the board itself
 * @param outdatedOn day since which they are not those in office
 */
public record PublishedBoard(
        UUID id,
        String number,
        String divisionCode,
        UUID reachId,
        BoardSide bank,
        BigDecimal longitude,
        BigDecimal latitude,
        BoardState state,
        BoardContent content,
        List<BoardChief> printedChiefs,
        Instant publishedAt,
        @Nullable LocalDate outdatedOn) {}
