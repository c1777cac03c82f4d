package org.riverchief.registry.boardcare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.security.Caller;
import org.riverchief.registry.board.BoardService;

/** Records what was found at the boards. */
@ApplicationScoped
class BoardInspections {

    private final BoardService boards;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    BoardInspections(BoardService boards, AuditTrail audit, Idempotency idempotency, Caller caller, Clock clock) {
        this.boards = boards;
        this.audit = audit;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    Page<InspectionView> list(UUID boardId, PageRequest page) {
        boards.requireVisible(boardId);
        Conditions asked = new Conditions()
                .and("boardId = :board", "board", boardId)
                .descending(page, SortKey.instant("inspectedAt"), SortKey.id("id"));
        List<InspectionView> rows = BoardInspection.page(asked, page.limit + 1).stream()
                .map(InspectionView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.inspectedAt(), row.id()));
    }

    @Transactional
    InspectionView create(UUID boardId, InspectBoard found) {
        boards.requireVisible(boardId);
        return idempotency.once(
                "board-inspection/" + boardId, found, InspectionView.class, () -> record(boardId, found));
    }

    /** One that was made before another, but arrives after it, no longer tells the board's condition. */
    private InspectionView record(UUID boardId, InspectBoard found) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant at = Objects.requireNonNullElse(found.inspectedAt(), now).truncatedTo(ChronoUnit.MICROS);
        if (at.isAfter(now)) {
            throw BoardCareProblems.inTheFuture(now);
        }
        BoardInspection inspection = BoardInspection.record(boardId, found, at, now, caller.name());
        String division = boards.lock(boardId);
        if (inspection.isLatest()) {
            boards.find(boardId, found.condition());
        }
        inspection.persist();
        InspectionView view = InspectionView.of(inspection);
        audit.record(
                new AuditChange("board.inspect", "board-inspection", view.id().toString(), division, null, view, null));
        return view;
    }
}
