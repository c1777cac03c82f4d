package org.riverchief.registry.boardcare;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.board.BoardCondition;

/**
 * What somebody found at a board.
 *
 * @param inspectedAt now when absent; a phone without signal sends it later
 * @param upToDate whether what it says is true, as far as they know
 */
record InspectBoard(
        @NotNull BoardCondition condition,
        @Nullable Boolean upToDate,
        @Nullable Instant inspectedAt,
        @Nullable @Size(max = 500) String note) {}
