package org.riverchief.registry.board;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a board says; fixed once published. */
@Entity
class BoardEdition extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID boardId;

    public int number;

    @JdbcTypeCode(SqlTypes.JSON)
    public BoardContent content;

    /** Those in office when it was published. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<BoardChief> chiefs;

    public Instant madeAt;

    public @Nullable Instant publishedAt;

    protected BoardEdition() {}

    static BoardEdition of(Board board, BoardContent content, Instant at) {
        BoardEdition edition = new BoardEdition();
        edition.boardId = board.id;
        edition.number = board.latestEdition;
        edition.content = content;
        edition.chiefs = List.of();
        edition.madeAt = at;
        return edition;
    }

    void publish(List<BoardChief> inOffice, Instant at) {
        chiefs = List.copyOf(inOffice);
        publishedAt = at;
    }

    static BoardEdition find(UUID boardId, int number) {
        return BoardEdition.<BoardEdition>find(
                        "boardId = :board and number = :number", Map.of("board", boardId, "number", number))
                .singleResult();
    }

    static List<BoardEdition> findAll(UUID boardId) {
        return list("boardId = ?1 order by number desc", boardId);
    }

    /** Finds the latest and the published editions of the boards. */
    static List<BoardEdition> findShown(Collection<UUID> boardIds) {
        return list(
                "select e from BoardEdition e, Board b where b.id = e.boardId and b.id in ?1"
                        + " and (e.number = b.latestEdition or e.number = b.publishedEdition)",
                boardIds);
    }
}
