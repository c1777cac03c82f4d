package org.riverchief.registry.boardpage;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.riverchief.documents.pdf.PdfPrinter;
import org.riverchief.documents.qr.QrPicture;
import org.riverchief.registry.board.BoardChief;
import org.riverchief.registry.board.BoardService;
import org.riverchief.registry.board.PublishedBoard;
import org.riverchief.registry.boardpage.ChiefTitles.Titles;
import org.riverchief.registry.reach.ReachView;

/** Prints the sheet a board is made from: what was published, to the letter. */
@ApplicationScoped
class BoardSheet {

    private final BoardService boards;
    private final BoardPages pages;
    private final ChiefTitles titles;
    private final Template template;

    BoardSheet(
            BoardService boards,
            BoardPages pages,
            ChiefTitles titles,
            @Location("board-sheet.html") Template template) {
        this.boards = boards;
        this.pages = pages;
        this.titles = titles;
        this.template = template;
    }

    byte[] print(UUID id) {
        boards.requireVisible(id);
        PublishedBoard board = boards.findPublished(id).orElseThrow(BoardPageProblems::notPublished);
        ReachView reach = pages.reach(board);
        Map<String, Object> texts = BoardTexts.of(board.content());
        Titles words = titles.now();
        texts.put("number", board.number());
        texts.put("water", reach.waterBodyName());
        texts.put("reach", reach.name());
        texts.put(
                "chiefs",
                board.printedChiefs().stream().map(chief -> line(chief, words)).toList());
        texts.put("qrCode", QrPicture.of(pages.link(id)).svg());
        texts.put("sketch", board.content().map() ? SketchMap.of(reach, board).svg() : "");
        return PdfPrinter.print(template.data("board", texts).render());
    }

    private static Map<String, String> line(BoardChief chief, Titles words) {
        return Map.of(
                "level", words.of(chief.level(), chief.role()),
                "name", chief.name(),
                "post", BoardTexts.text(chief.post()));
    }
}
