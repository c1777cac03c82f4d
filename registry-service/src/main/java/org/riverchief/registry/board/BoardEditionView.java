package org.riverchief.registry.board;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a board said in one edition. */
record BoardEditionView(
        int number,
        BoardContent content,
        List<BoardChief> chiefs,
        Instant madeAt,
        @Nullable Instant publishedAt) {

    static BoardEditionView of(BoardEdition edition) {
        return new BoardEditionView(
                edition.number, edition.content, edition.chiefs, edition.madeAt, edition.publishedAt);
    }
}
