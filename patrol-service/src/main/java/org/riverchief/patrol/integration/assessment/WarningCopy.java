package org.riverchief.patrol.integration.assessment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.demand.WarningColour;

/** A warning on a reach, from raisedAt up to, but not at, liftedAt. */
@Entity
public class WarningCopy extends PanacheEntityBase {

    /** What the warning is about: 通报, 水质, 问题. */
    public enum Kind {
        CIRCULAR,
        WATER_QUALITY,
        PROBLEM
    }

    @Id
    public UUID id;

    public UUID reachId;
    public String divisionCode;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Enumerated(EnumType.STRING)
    public WarningColour colour;

    public String reason;
    public Instant raisedAt;
    public @Nullable Instant liftedAt;

    protected WarningCopy() {}

    /** Returns the highest colour a reach is under at an instant: of several warnings the highest wins. */
    public static Optional<WarningColour> highestOn(UUID reachId, Instant at) {
        return WarningCopy.<WarningCopy>list(
                        "reachId = :reachId and raisedAt <= :at and (liftedAt is null or liftedAt > :at)",
                        Map.of("reachId", reachId, "at", at))
                .stream()
                .map(warning -> warning.colour)
                .max(Comparator.naturalOrder());
    }

    /** Takes a warning in; one that is known stays as it is. */
    static void raise(WarningRaised raised) {
        if (findByIdOptional(raised.warningId()).isPresent()) {
            return;
        }
        WarningCopy warning = new WarningCopy();
        warning.id = raised.warningId();
        warning.reachId = raised.reachId();
        warning.divisionCode = raised.divisionCode();
        warning.kind = raised.kind();
        warning.colour = raised.colour();
        warning.reason = raised.reason();
        warning.raisedAt = raised.raisedAt();
        warning.persist();
    }

    /** Ends a warning; the first end counts. */
    static void lift(WarningLifted lifted) {
        WarningCopy warning = findById(lifted.warningId(), LockModeType.PESSIMISTIC_WRITE);
        if (warning == null) {
            throw new IllegalStateException(
                    "A warning was lifted that is not known [warningId=%s]".formatted(lifted.warningId()));
        }
        if (warning.liftedAt == null) {
            warning.liftedAt = lifted.liftedAt();
        }
    }
}
