package org.riverchief.registry.board;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.registry.geometry.Position;

@Entity
public class Board extends PanacheEntityBase {

    private static final int COORDINATE_DECIMALS = 8;

    @Id
    public UUID id;

    public String number;

    public String divisionCode;

    public UUID reachId;

    public UUID waterBodyId;

    @Enumerated(EnumType.STRING)
    public BoardSide bank;

    public BigDecimal longitude;

    public BigDecimal latitude;

    public @Nullable BigDecimal chainageKm;

    public @Nullable String material;

    @Enumerated(EnumType.STRING)
    public BoardState state;

    @Enumerated(EnumType.STRING)
    public BoardCondition condition;

    public int latestEdition;

    public @Nullable Integer publishedEdition;

    public @Nullable Instant publishedAt;

    public @Nullable Instant withdrawnAt;

    public @Nullable String withdrawalReason;

    /** Day since which the chiefs on the published board are not those in office. */
    public @Nullable LocalDate outdatedOn;

    /** Last day for the update; unknown while a calendar is missing. */
    public @Nullable LocalDate updateDueOn;

    public boolean staleAnnounced;

    @Version
    public int version;

    protected Board() {}

    static Board register(UUID id, RegisterBoard facts, UUID waterBodyId) {
        Board board = new Board();
        board.id = id;
        board.state = BoardState.DRAFT;
        board.condition = BoardCondition.INTACT;
        board.latestEdition = 1;
        board.place(facts, waterBodyId);
        return board;
    }

    /** Takes over all facts; what it says becomes a new edition. */
    void change(RegisterBoard facts, UUID waterBodyId) {
        if (!Objects.equals(version, facts.version())) {
            throw BoardProblems.changedMeanwhile(version);
        }
        requireStanding();
        place(facts, waterBodyId);
        latestEdition++;
    }

    private void place(RegisterBoard facts, UUID inWater) {
        Position position = Position.of(facts.crs(), facts.longitude(), facts.latitude());
        number = facts.number();
        divisionCode = facts.divisionCode();
        reachId = facts.reachId();
        waterBodyId = inWater;
        bank = facts.bank();
        longitude = decimal(position.longitude());
        latitude = decimal(position.latitude());
        chainageKm = facts.chainageKm();
        material = facts.material();
    }

    void publish(Instant at) {
        requireStanding();
        state = BoardState.PUBLISHED;
        publishedEdition = latestEdition;
        publishedAt = at;
        becomeCurrent();
    }

    /** Takes an edition more, because the last one was published and is not to change. */
    void beginEdition() {
        requireStanding();
        latestEdition++;
    }

    void withdraw(String reason, Instant at) {
        requireStanding();
        state = BoardState.WITHDRAWN;
        withdrawnAt = at;
        withdrawalReason = reason;
        becomeCurrent();
    }

    void find(BoardCondition found) {
        requireStanding();
        condition = found;
    }

    /** Notes that the published board is out of date, or no longer is. */
    void becomeOutdated(LocalDate since, @Nullable LocalDate dueOn) {
        outdatedOn = since;
        updateDueOn = dueOn;
    }

    void becomeCurrent() {
        outdatedOn = null;
        updateDueOn = null;
        staleAnnounced = false;
    }

    /** Returns whether the board became stale and nobody was told yet, and notes that they are told now. */
    boolean announceStale(LocalDate today) {
        if (staleAnnounced || !isStaleOn(today)) {
            return false;
        }
        staleAnnounced = true;
        return true;
    }

    boolean isStaleOn(LocalDate day) {
        return state == BoardState.PUBLISHED && updateDueOn != null && day.isAfter(updateDueOn);
    }

    /** Returns the edition the public sees. */
    int latestPublished() {
        return Objects.requireNonNull(publishedEdition, "a published board has a published edition");
    }

    private void requireStanding() {
        if (state == BoardState.WITHDRAWN) {
            throw BoardProblems.withdrawn(number);
        }
    }

    private static BigDecimal decimal(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(COORDINATE_DECIMALS, RoundingMode.HALF_EVEN);
    }

    static List<Board> page(Conditions asked, int size) {
        return Board.<Board>find(asked.text(), asked.parameters()).page(0, size).list();
    }

    static Optional<Board> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Finds the published boards after an id, in the order of ids. */
    static List<Board> findPublishedAfter(UUID after, int size) {
        return Board.<Board>find(
                        "state = :state and id > :after order by id",
                        Map.of("state", BoardState.PUBLISHED, "after", after))
                .page(0, size)
                .list();
    }
}
