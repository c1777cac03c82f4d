package org.riverchief.registry.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.Constraints;
import org.riverchief.registry.Ids;
import org.riverchief.registry.RegistryDays;

/** Keeps the notice boards. */
@ApplicationScoped
public class BoardService {

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final DataScope scope;
    private final BoardRules rules;
    private final RegistryDays days;
    private final Clock clock;

    BoardService(
            Outbox outbox,
            AuditTrail audit,
            Idempotency idempotency,
            DataScope scope,
            BoardRules rules,
            RegistryDays days,
            Clock clock) {
        this.outbox = outbox;
        this.audit = audit;
        this.idempotency = idempotency;
        this.scope = scope;
        this.rules = rules;
        this.days = days;
        this.clock = clock;
    }

    Page<BoardView> list(BoardSearch search, PageRequest page) {
        Conditions asked = new Conditions()
                .and("divisionCode like :scope", "scope", scope.prefix() + "%")
                .below("divisionCode", search.division)
                .and("reachId = :reach", "reach", search.reach)
                .and("waterBodyId = :water", "water", search.waterBody)
                .and("state = :state", "state", search.state)
                .and("condition = :condition", "condition", search.condition)
                .ascending(page, SortKey.text("divisionCode"), SortKey.id("id"));
        if (search.stale != null) {
            String overdue = search.stale ? "updateDueOn < :today" : "(updateDueOn is null or updateDueOn >= :today)";
            asked.and("state = :published", "published", BoardState.PUBLISHED).and(overdue, "today", days.today());
        }
        List<BoardView> rows = views(Board.page(asked, page.limit + 1));
        return Page.of(rows, page.limit, row -> Cursor.encode(row.divisionCode(), row.id()));
    }

    BoardView get(UUID id) {
        return view(require(Board.findByIdOptional(id)));
    }

    /** Returns every edition, the latest first. */
    List<BoardEditionView> editions(UUID id) {
        Board board = require(Board.findByIdOptional(id));
        return BoardEdition.findAll(board.id).stream().map(BoardEditionView::of).toList();
    }

    @Transactional
    BoardView create(RegisterBoard facts) {
        scope.require(facts.divisionCode());
        return idempotency.once("board", facts, BoardView.class, () -> register(Ids.next(), facts));
    }

    /** Registers and publishes without asking who calls; for data that ships with the service. */
    @Transactional
    public void load(UUID id, RegisterBoard facts) {
        register(id, facts);
        publish(Board.findAndLock(id).orElseThrow());
    }

    @Transactional
    BoardView change(UUID id, RegisterBoard facts) {
        Board board = require(Board.findAndLock(id));
        scope.require(facts.divisionCode());
        UUID waterBodyId = rules.requirePlace(facts);
        BoardView before = view(board);
        board.change(facts, waterBodyId);
        BoardEdition.of(board, facts.content(), now()).persist();
        guardNumber(board);
        return record("board.change", before, board);
    }

    @Transactional
    BoardView publish(UUID id) {
        return publish(require(Board.findAndLock(id)));
    }

    @Transactional
    BoardView withdraw(UUID id, String reason) {
        Board board = require(Board.findAndLock(id));
        BoardView before = view(board);
        board.withdraw(reason, now());
        announce(BoardChanged.Kind.WITHDRAWN, board);
        return record("board.withdraw", before, board);
    }

    /** Keeps others from the board until the transaction ends and returns its division. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String lock(UUID id) {
        return require(Board.findAndLock(id)).divisionCode;
    }

    /** Takes over what an inspection of a board in the caller's scope found. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void find(UUID id, BoardCondition found) {
        Board board = require(Board.findAndLock(id));
        BoardCondition former = board.condition;
        board.find(found);
        if (former != found) {
            boolean intact = found == BoardCondition.INTACT;
            announce(intact ? BoardChanged.Kind.REPAIRED : BoardChanged.Kind.DAMAGED, board);
        }
    }

    /** Lets pass a board in the caller's scope. */
    public void requireVisible(UUID id) {
        require(Board.findByIdOptional(id));
    }

    /** Returns what the board says in public, if it ever did. */
    public Optional<PublishedBoard> findPublished(UUID id) {
        return Board.<Board>findByIdOptional(id).flatMap(BoardService::published);
    }

    /** Returns those in office for the board's reach whom the rule lets it show, from the highest level to the lowest. */
    public List<BoardChief> inOffice(PublishedBoard board) {
        return rules.inOffice(board.reachId(), board.divisionCode(), clock.instant());
    }

    private static Optional<PublishedBoard> published(Board board) {
        Integer number = board.publishedEdition;
        Instant at = board.publishedAt;
        if (number == null || at == null) {
            return Optional.empty();
        }
        BoardEdition edition = BoardEdition.find(board.id, number);
        return Optional.of(new PublishedBoard(
                board.id,
                board.number,
                board.divisionCode,
                board.reachId,
                board.bank,
                board.longitude,
                board.latitude,
                board.state,
                edition.content,
                edition.chiefs,
                at,
                board.outdatedOn));
    }

    private BoardView register(UUID id, RegisterBoard facts) {
        Board board = Board.register(id, facts, rules.requirePlace(facts));
        board.persist();
        guardNumber(board);
        BoardEdition.of(board, facts.content(), now()).persist();
        return record("board.register", null, board);
    }

    private BoardView publish(Board board) {
        BoardView before = view(board);
        Instant at = now();
        BoardEdition edition = BoardEdition.find(board.id, board.latestEdition);
        List<BoardChief> chiefs = rules.inOffice(board.reachId, board.divisionCode, at);
        rules.requireComplete(board.divisionCode, edition.content, chiefs);
        if (edition.publishedAt != null) {
            edition = next(board, edition, chiefs, at);
        }
        edition.publish(chiefs, at);
        board.publish(at);
        announce(BoardChanged.Kind.PUBLISHED, board);
        return record("board.publish", before, board);
    }

    /** What was published is not touched: a change of chiefs alone makes a new edition with the same content. */
    private static BoardEdition next(Board board, BoardEdition former, List<BoardChief> chiefs, Instant at) {
        if (board.state == BoardState.PUBLISHED && shown(former.chiefs).equals(shown(chiefs))) {
            throw BoardProblems.nothingNew();
        }
        board.beginEdition();
        BoardEdition edition = BoardEdition.of(board, former.content, at);
        edition.persist();
        return edition;
    }

    private static List<BoardChief.Shown> shown(List<BoardChief> chiefs) {
        return chiefs.stream().map(BoardChief::shown).toList();
    }

    private static void guardNumber(Board board) {
        Constraints.guard("uq_board_number", () -> Board.flush(), () -> BoardProblems.numberTaken(board.number));
    }

    private Board require(Optional<Board> found) {
        Board board = found.orElseThrow(DomainException::notFound);
        scope.require(board.divisionCode);
        return board;
    }

    private void announce(BoardChanged.Kind change, Board board) {
        outbox.add(BoardChanged.of(change, board, now()));
    }

    private BoardView record(String action, @Nullable BoardView before, Board board) {
        // The version in the view is the one the database has after this change.
        Board.flush();
        BoardView view = view(board);
        audit.record(new AuditChange(action, "board", board.id.toString(), board.divisionCode, before, view, null));
        return view;
    }

    private BoardView view(Board board) {
        return views(List.of(board)).get(0);
    }

    private List<BoardView> views(List<Board> boards) {
        LocalDate today = days.today();
        Map<UUID, List<BoardEdition>> editions =
                BoardEdition.findShown(boards.stream().map(board -> board.id).toList()).stream()
                        .collect(Collectors.groupingBy(edition -> edition.boardId));
        return boards.stream()
                .map(board -> view(board, editions.getOrDefault(board.id, List.of()), today))
                .toList();
    }

    private static BoardView view(Board board, List<BoardEdition> editions, LocalDate today) {
        Map<Integer, BoardEdition> byNumber =
                editions.stream().collect(Collectors.toMap(edition -> edition.number, Function.identity()));
        BoardEdition latest = Objects.requireNonNull(byNumber.get(board.latestEdition));
        return BoardView.of(board, latest, byNumber.get(board.publishedEdition), today);
    }

    /** Whole microseconds, as the database keeps them. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
