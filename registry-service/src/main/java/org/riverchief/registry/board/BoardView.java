package org.riverchief.registry.board;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.geometry.Crs;

/**
 * A board as clients see it.
 *
 * @param version to be sent back with a change
 * @param content of the latest edition
 * @param chiefs on the published board
 * @param outdatedOn day since which the chiefs on the published board are not those in office
 * @param updateDueOn last day for the update
 * @param stale whether that day has passed
 */
public record BoardView(
        UUID id,
        int version,
        String number,
        String divisionCode,
        UUID reachId,
        UUID waterBodyId,
        BoardSide bank,
        String crs,
        BigDecimal longitude,
        BigDecimal latitude,
        @Nullable BigDecimal chainageKm,
        @Nullable String material,
        BoardState state,
        BoardCondition condition,
        int latestEdition,
        BoardContent content,
        @Nullable Integer publishedEdition,
        @Nullable Instant publishedAt,
        List<BoardChief> chiefs,
        @Nullable LocalDate outdatedOn,
        @Nullable LocalDate updateDueOn,
        boolean stale,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {

    static BoardView of(Board board, BoardEdition latest, @Nullable BoardEdition published, LocalDate today) {
        return new BoardView(
                board.id,
                board.version,
                board.number,
                board.divisionCode,
                board.reachId,
                board.waterBodyId,
                board.bank,
                Crs.KEPT,
                board.longitude,
                board.latitude,
                board.chainageKm,
                board.material,
                board.state,
                board.condition,
                board.latestEdition,
                latest.content,
                board.publishedEdition,
                board.publishedAt,
                published == null ? List.of() : published.chiefs,
                board.outdatedOn,
                board.updateDueOn,
                board.isStaleOn(today),
                board.withdrawnAt,
                board.withdrawalReason);
    }
}
