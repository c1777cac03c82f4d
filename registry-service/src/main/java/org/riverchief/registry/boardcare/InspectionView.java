package org.riverchief.registry.boardcare;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.board.BoardCondition;

/** An inspection as clients see it. */
record InspectionView(
        UUID id,
        UUID boardId,
        BoardCondition condition,
        @Nullable Boolean upToDate,
        @Nullable String note,
        Instant inspectedAt,
        Instant recordedAt,
        String inspectedBy) {

    static InspectionView of(BoardInspection inspection) {
        return new InspectionView(
                inspection.id,
                inspection.boardId,
                inspection.condition,
                inspection.upToDate,
                inspection.note,
                inspection.inspectedAt,
                inspection.recordedAt,
                inspection.inspectedBy);
    }
}
