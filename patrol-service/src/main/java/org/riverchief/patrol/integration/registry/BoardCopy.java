package org.riverchief.patrol.integration.registry;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** A notice board as the registry last described it. */
@Entity
public class BoardCopy extends PanacheEntityBase {

    @Id
    public UUID id;

    public String number;
    public String state;
    public UUID reachId;
    public String divisionCode;

    /** Degrees, EPSG:4490. */
    public double longitude;

    public double latitude;

    @Embedded
    EventPosition event;

    protected BoardCopy() {}

    /** Returns the board of an id, withdrawn ones included. */
    public static Optional<BoardCopy> byId(UUID boardId) {
        return findByIdOptional(boardId);
    }

    /** Takes over what an event says, unless something newer is known. */
    static void apply(BoardChanged change, EventPosition position) {
        BoardCopy board = findById(change.boardId(), LockModeType.PESSIMISTIC_WRITE);
        if (board == null) {
            board = new BoardCopy();
            board.id = change.boardId();
        } else if (position.isNotAfter(board.event)) {
            return;
        }
        board.number = change.number();
        board.state = change.state();
        board.reachId = change.reachId();
        board.divisionCode = change.divisionCode();
        board.longitude = change.longitude();
        board.latitude = change.latitude();
        board.event = position;
        board.persist();
    }
}
