package org.riverchief.registry.boardcare;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.registry.Ids;
import org.riverchief.registry.board.BoardCondition;

/** Somebody stood before the board; never changed. */
@Entity
class BoardInspection extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID boardId;

    public Instant inspectedAt;

    public Instant recordedAt;

    public String inspectedBy;

    @Enumerated(EnumType.STRING)
    public BoardCondition condition;

    public @Nullable Boolean upToDate;

    public @Nullable String note;

    protected BoardInspection() {}

    static BoardInspection record(UUID boardId, InspectBoard found, Instant inspectedAt, Instant now, String by) {
        BoardInspection inspection = new BoardInspection();
        inspection.id = Ids.next();
        inspection.boardId = boardId;
        inspection.inspectedAt = inspectedAt;
        inspection.recordedAt = now;
        inspection.inspectedBy = by;
        inspection.condition = found.condition();
        inspection.upToDate = found.upToDate();
        inspection.note = found.note();
        return inspection;
    }

    /** Returns whether none of the board's inspections was made later. */
    boolean isLatest() {
        return count("boardId = :board and inspectedAt > :at", Map.of("board", boardId, "at", inspectedAt)) == 0;
    }

    static List<BoardInspection> page(Conditions asked, int size) {
        return BoardInspection.<BoardInspection>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }
}
