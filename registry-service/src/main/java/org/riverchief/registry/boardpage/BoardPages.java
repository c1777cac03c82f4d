package org.riverchief.registry.boardpage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.documents.qr.QrPicture;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.board.BoardChief;
import org.riverchief.registry.board.BoardService;
import org.riverchief.registry.board.BoardState;
import org.riverchief.registry.board.PublishedBoard;
import org.riverchief.registry.boardpage.BoardCodes.CodeCheck;
import org.riverchief.registry.boardpage.PublicBoard.PublicChief;
import org.riverchief.registry.geometry.Crs;
import org.riverchief.registry.reach.ReachService;
import org.riverchief.registry.reach.ReachView;

/** Makes what the public sees of a board. */
@ApplicationScoped
class BoardPages {

    private final BoardService boards;
    private final BoardCodes codes;
    private final ReachService reaches;
    private final RegistryDays days;

    BoardPages(BoardService boards, BoardCodes codes, ReachService reaches, RegistryDays days) {
        this.boards = boards;
        this.codes = codes;
        this.reaches = reaches;
        this.days = days;
    }

    /**
     * Returns the page.
     *
     * @throws DomainException {@code forged-board-code} when it is opened with a code that was not issued here
     */
    PublicBoard open(UUID id, @Nullable String keyId, @Nullable String signature) {
        CodeCheck check = codes.check(id, keyId, signature);
        if (check == CodeCheck.FORGED) {
            throw BoardPageProblems.forged();
        }
        PublishedBoard board = published(id);
        ReachView reach = reach(board);
        boolean standing = board.state() == BoardState.PUBLISHED;
        return new PublicBoard(
                id,
                check,
                board.state(),
                board.number(),
                reach.name(),
                reach.waterBodyName(),
                board.reachId(),
                board.bank(),
                Crs.KEPT,
                board.longitude(),
                board.latitude(),
                board.content(),
                standing ? publicChiefs(boards.inOffice(board)) : List.of(),
                board.outdatedOn() != null,
                board.publishedAt());
    }

    /** Returns what the code of a page that is opened is worth. */
    CodeCheck check(UUID id, @Nullable String keyId, @Nullable String signature) {
        return codes.check(id, keyId, signature);
    }

    String sketchMap(UUID id) {
        PublishedBoard board = published(id);
        return SketchMap.of(reach(board), board).svg();
    }

    /** Returns the QR code of a board in the caller's scope as SVG. */
    String qrCode(UUID id) {
        boards.requireVisible(id);
        return QrPicture.of(codes.link(id)).svg();
    }

    String link(UUID id) {
        return codes.link(id);
    }

    PublishedBoard published(UUID id) {
        return boards.findPublished(id).orElseThrow(DomainException::notFound);
    }

    /** Returns the reach as it is today; one that ended meanwhile as it was when the board was published. */
    ReachView reach(PublishedBoard board) {
        return find(board, days.today())
                .or(() -> find(board, days.of(board.publishedAt())))
                .orElseThrow(DomainException::notFound);
    }

    private Optional<ReachView> find(PublishedBoard board, LocalDate day) {
        return reaches.findAll(List.of(board.reachId()), day).stream().findFirst();
    }

    private static List<PublicChief> publicChiefs(List<BoardChief> chiefs) {
        return chiefs.stream()
                .map(chief -> new PublicChief(chief.level(), chief.role(), chief.name(), chief.post()))
                .toList();
    }
}
