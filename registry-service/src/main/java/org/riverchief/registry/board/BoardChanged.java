package org.riverchief.registry.board;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;
import org.riverchief.registry.geometry.Crs;

record BoardChanged(
        UUID boardId,
        Kind change,
        String number,
        BoardState state,
        BoardCondition condition,
        String divisionCode,
        UUID reachId,
        UUID waterBodyId,
        String crs,
        BigDecimal longitude,
        BigDecimal latitude,
        @Nullable Integer publishedEdition,
        @Nullable LocalDate outdatedOn,
        @Nullable LocalDate updateDueOn,
        Instant changedAt)
        implements DomainEvent {

    /** What happened to the board. */
    enum Kind {
        PUBLISHED,
        WITHDRAWN,
        STALE,
        DAMAGED,
        REPAIRED
    }

    static BoardChanged of(Kind change, Board board, Instant at) {
        return new BoardChanged(
                board.id,
                change,
                board.number,
                board.state,
                board.condition,
                board.divisionCode,
                board.reachId,
                board.waterBodyId,
                Crs.KEPT,
                board.longitude,
                board.latitude,
                board.publishedEdition,
                board.outdatedOn,
                board.updateDueOn,
                at);
    }

    @Override
    public String type() {
        return "org.riverchief.board.changed.v1";
    }

    @Override
    public String topic() {
        return "registry.board.v1";
    }

    @Override
    public String subject() {
        return boardId.toString();
    }
}
