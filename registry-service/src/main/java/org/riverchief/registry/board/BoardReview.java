package org.riverchief.registry.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.integration.notification.WorkingDays;
import org.riverchief.registry.rule.BoardRule;

/** Compares what published boards show with who is in office. */
@ApplicationScoped
public class BoardReview {

    private final Outbox outbox;
    private final AuditTrail audit;
    private final BoardRules rules;
    private final BoardChiefQueries chiefs;
    private final WorkingDays workingDays;
    private final RegistryDays days;
    private final Clock clock;

    BoardReview(
            Outbox outbox,
            AuditTrail audit,
            BoardRules rules,
            BoardChiefQueries chiefs,
            WorkingDays workingDays,
            RegistryDays days,
            Clock clock) {
        this.outbox = outbox;
        this.audit = audit;
        this.rules = rules;
        this.chiefs = chiefs;
        this.workingDays = workingDays;
        this.days = days;
        this.clock = clock;
    }

    /** Reviews the next boards in the order of their ids and returns the last of them, or nothing when all are done. */
    @Transactional
    public Optional<UUID> reviewAfter(UUID after, int size) {
        List<Board> boards = Board.findPublishedAfter(after, size);
        if (boards.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Map<UUID, BoardEdition> printed = printed(boards);
        Map<UUID, List<BoardChief>> inOffice = chiefs.inOffice(
                boards.stream().map(board -> board.reachId).collect(Collectors.toSet()), days.of(now), now);
        Map<String, BoardRule> ruleOf = new HashMap<>();
        for (Board board : boards) {
            BoardRule rule = ruleOf.computeIfAbsent(board.divisionCode, rules::rule);
            List<BoardChief> current = BoardRules.shown(inOffice.getOrDefault(board.reachId, List.of()), rule);
            review(board, Objects.requireNonNull(printed.get(board.id)).chiefs, current, rule);
        }
        return Optional.of(boards.get(boards.size() - 1).id);
    }

    private void review(Board board, List<BoardChief> printed, List<BoardChief> current, BoardRule rule) {
        Optional<LocalDate> since = outdatedSince(board, printed, current);
        if (since.isEmpty()) {
            if (board.outdatedOn != null) {
                board.becomeCurrent();
            }
            return;
        }
        board.becomeOutdated(since.get(), dueOn(since.get(), rule));
        if (board.announceStale(days.today())) {
            outbox.add(BoardChanged.of(BoardChanged.Kind.STALE, board, clock.instant()));
            Map<String, Object> found = Map.of("outdatedOn", since.get(), "inOffice", current);
            audit.record(new AuditChange(
                    "board.become-stale", "board", board.id.toString(), board.divisionCode, null, found, null));
        }
    }

    /** Returns the day of the first difference, not before the board was published. */
    private Optional<LocalDate> outdatedSince(Board board, List<BoardChief> printed, List<BoardChief> current) {
        Set<BoardChief.Shown> onBoard = printed.stream().map(BoardChief::shown).collect(Collectors.toSet());
        Set<BoardChief.Shown> inOffice = current.stream().map(BoardChief::shown).collect(Collectors.toSet());
        Set<UUID> known = printed.stream().map(BoardChief::appointmentId).collect(Collectors.toSet());
        LocalDate noticed = board.outdatedOn == null ? days.today() : board.outdatedOn;
        Stream<LocalDate> came = current.stream()
                .filter(chief -> !onBoard.contains(chief.shown()))
                .map(chief -> known.contains(chief.appointmentId()) ? noticed : days.of(chief.since()));
        Stream<LocalDate> left = printed.stream()
                .filter(chief -> !inOffice.contains(chief.shown()))
                .map(chief -> endOf(chief).orElse(noticed));
        LocalDate published = days.of(Objects.requireNonNull(board.publishedAt));
        return Stream.concat(came, left)
                .min(LocalDate::compareTo)
                .map(day -> day.isBefore(published) ? published : day);
    }

    private Optional<LocalDate> endOf(BoardChief chief) {
        return chiefs.endOf(chief.appointmentId())
                .filter(end -> !end.isAfter(clock.instant()))
                .map(days::of);
    }

    private @Nullable LocalDate dueOn(LocalDate since, BoardRule rule) {
        return switch (rule.dayKind()) {
            case CALENDAR -> since.plusDays(rule.updateWithinDays());
            case WORKING -> workingDays.after(since, rule.updateWithinDays()).orElse(null);
        };
    }

    private static Map<UUID, BoardEdition> printed(List<Board> boards) {
        Map<UUID, Integer> published =
                boards.stream().collect(Collectors.toMap(board -> board.id, board -> board.latestPublished()));
        return BoardEdition.findShown(published.keySet()).stream()
                .filter(edition -> Objects.equals(published.get(edition.boardId), edition.number))
                .collect(Collectors.toMap(edition -> edition.boardId, edition -> edition));
    }
}
