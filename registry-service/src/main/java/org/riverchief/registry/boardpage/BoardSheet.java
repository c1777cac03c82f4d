package org.riverchief.registry.boardpage;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.documents.pdf.PdfPrinter;
import org.riverchief.documents.qr.QrPicture;
import org.riverchief.registry.board.BoardChief;
import org.riverchief.registry.board.BoardContent;
import org.riverchief.registry.board.BoardService;
import org.riverchief.registry.board.PublishedBoard;
import org.riverchief.registry.reach.ReachView;

/** Prints the sheet a board is made from: what was published, to the letter. */
@ApplicationScoped
class BoardSheet {

    private final BoardService boards;
    private final BoardPages pages;
    private final Template template;

    BoardSheet(BoardService boards, BoardPages pages, @Location("board-sheet.html") Template template) {
        this.boards = boards;
        this.pages = pages;
        this.template = template;
    }

    byte[] print(UUID id) {
        boards.requireVisible(id);
        PublishedBoard board = boards.findPublished(id).orElseThrow(BoardPageProblems::notPublished);
        ReachView reach = pages.reach(board);
        Map<String, Object> texts = texts(board.content());
        texts.put("number", board.number());
        texts.put("water", reach.waterBodyName());
        texts.put("reach", reach.name());
        texts.put("chiefs", board.printedChiefs().stream().map(BoardSheet::line).toList());
        texts.put("qrCode", QrPicture.of(pages.link(id)).svg());
        texts.put("sketch", board.content().map() ? SketchMap.of(reach, board).svg() : "");
        return PdfPrinter.print(template.data("board", texts).render());
    }

    private static Map<String, Object> texts(BoardContent content) {
        Map<String, Object> texts = new HashMap<>();
        texts.put("duties", text(content.duties()));
        texts.put("overview", text(content.overview()));
        texts.put("goals", text(content.goals()));
        texts.put("phone", text(content.supervisionPhone()));
        texts.put("start", text(content.start()));
        texts.put("end", text(content.end()));
        texts.put(
                "lengthKm", content.lengthKm() == null ? "" : content.lengthKm().toPlainString());
        texts.put("forbidden", Objects.requireNonNullElse(content.forbiddenActs(), List.of()));
        texts.put("issuer", text(content.issuer()));
        texts.put(
                "issuedOn", content.issuedOn() == null ? "" : content.issuedOn().toString());
        return texts;
    }

    private static Map<String, String> line(BoardChief chief) {
        return Map.of("level", level(chief.level()), "name", chief.name(), "post", text(chief.post()));
    }

    private static String level(DivisionLevel level) {
        return switch (level) {
            case PROVINCE -> "省级河长";
            case CITY -> "市级河长";
            case COUNTY -> "县级河长";
            case TOWN -> "镇级河长";
            case VILLAGE -> "村级河长";
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
