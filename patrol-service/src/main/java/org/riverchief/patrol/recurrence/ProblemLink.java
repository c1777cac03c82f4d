package org.riverchief.patrol.recurrence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A problem and an earlier one of its kind at the same place. */
@Entity
@Immutable
@IdClass(ProblemLink.Key.class)
class ProblemLink extends PanacheEntityBase {

    /** What the earlier one says of the later. */
    enum Kind {
        /** The earlier one was done, or said to be, and it is there again. */
        RECURRENCE,
        /** The earlier one is still open. */
        PERHAPS_THE_SAME
    }

    /** Which two. */
    record Key(UUID problemId, UUID earlierId) {}

    @Id
    UUID problemId;

    @Id
    UUID earlierId;

    @Enumerated(EnumType.STRING)
    Kind kind;

    BigDecimal distanceMetres;
    String explanation;
    Instant foundAt;

    protected ProblemLink() {}

    static ProblemLink of(Key key, Kind kind, BigDecimal distanceMetres, String explanation, Instant at) {
        ProblemLink link = new ProblemLink();
        link.problemId = key.problemId();
        link.earlierId = key.earlierId();
        link.kind = kind;
        link.distanceMetres = distanceMetres;
        link.explanation = explanation;
        link.foundAt = at;
        return link;
    }

    static List<ProblemLink> about(UUID problemId) {
        return list("problemId = ?1 or earlierId = ?1 order by foundAt, problemId, earlierId", problemId);
    }
}
