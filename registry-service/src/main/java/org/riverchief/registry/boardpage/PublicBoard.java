package org.riverchief.registry.boardpage;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.board.BoardContent;
import org.riverchief.registry.board.BoardSide;
import org.riverchief.registry.board.BoardState;
import org.riverchief.registry.boardpage.BoardCodes.CodeCheck;

/**
 * What the public sees of a board.
 *
 * @param code whether the QR code the page was opened with was issued by the office
 * @param state WITHDRAWN: the board no longer counts
 * @param chiefs those in office now, which the board itself may not show yet
 * @param boardOutdated whether the board shows others
 */
record PublicBoard(
        UUID id,
        CodeCheck code,
        BoardState state,
        String number,
        String reachName,
        String waterBodyName,
        UUID reachId,
        BoardSide bank,
        String crs,
        BigDecimal longitude,
        BigDecimal latitude,
        BoardContent content,
        List<PublicChief> chiefs,
        boolean boardOutdated,
        Instant publishedAt) {

    /** A chief as the public may know one. */
    record PublicChief(
            DivisionLevel level,
            String role,
            String name,
            @Nullable String post) {}
}
