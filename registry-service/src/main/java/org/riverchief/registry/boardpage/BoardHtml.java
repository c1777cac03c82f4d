package org.riverchief.registry.boardpage;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.board.BoardState;
import org.riverchief.registry.boardpage.BoardCodes.CodeCheck;
import org.riverchief.registry.boardpage.ChiefTitles.Titles;
import org.riverchief.registry.boardpage.PublicBoard.PublicChief;

/** Writes a board's public page for whoever scans its code with a phone. */
@ApplicationScoped
class BoardHtml {

    private final BoardPages pages;
    private final ChiefTitles titles;
    private final Template page;
    private final Template warning;

    BoardHtml(
            BoardPages pages,
            ChiefTitles titles,
            @Location("board-page.html") Template page,
            @Location("board-forged.html") Template warning) {
        this.pages = pages;
        this.titles = titles;
        this.page = page;
        this.warning = warning;
    }

    /** Returns the page, or nothing when the code was not issued here. */
    @Nullable
    String write(UUID id, @Nullable String keyId, @Nullable String signature) {
        if (pages.check(id, keyId, signature) == CodeCheck.FORGED) {
            return null;
        }
        PublicBoard board = pages.open(id, keyId, signature);
        Map<String, Object> texts = BoardTexts.of(board.content());
        texts.put("number", board.number());
        texts.put("water", board.waterBodyName());
        texts.put("reach", board.reachName());
        texts.put("chiefs", lines(board.chiefs()));
        texts.put("genuine", board.code() == CodeCheck.GENUINE);
        texts.put("withdrawn", board.state() == BoardState.WITHDRAWN);
        texts.put("outdated", board.boardOutdated());
        texts.put("sketch", board.content().map() ? pages.sketchMap(id) : "");
        return page.data("board", texts).render();
    }

    String warning() {
        return warning.render();
    }

    private List<Map<String, String>> lines(List<PublicChief> chiefs) {
        Titles words = titles.now();
        return chiefs.stream()
                .map(chief -> Map.of(
                        "title", words.of(chief.level(), chief.role()),
                        "name", chief.name(),
                        "post", BoardTexts.text(chief.post())))
                .toList();
    }
}
