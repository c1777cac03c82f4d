package org.riverchief.patrol.boundary;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.problem.SharedWith;

/** A reach whose chief was told of a problem of another. */
@Entity
@Immutable
@Table(name = "problem_neighbour")
@IdClass(Neighbour.Key.class)
class Neighbour extends PanacheEntityBase {

    /** Which reach heard of which problem. */
    record Key(UUID problemId, UUID reachId) {}

    @Id
    UUID problemId;

    @Id
    UUID reachId;

    @Enumerated(EnumType.STRING)
    SharedWith.Relation relation;

    String divisionCode;

    @Nullable
    UUID chiefId;

    String explanation;
    Instant toldAt;

    protected Neighbour() {}

    static Neighbour of(UUID problemId, SharedWith shared, String explanation, Instant at) {
        Neighbour neighbour = new Neighbour();
        neighbour.problemId = problemId;
        neighbour.reachId = shared.reachId();
        neighbour.relation = shared.relation();
        neighbour.divisionCode = shared.divisionCode();
        neighbour.chiefId = shared.chiefId();
        neighbour.explanation = explanation;
        neighbour.toldAt = at;
        return neighbour;
    }

    static List<Neighbour> of(UUID problemId) {
        return list("problemId = ?1 order by relation, reachId", problemId);
    }
}
