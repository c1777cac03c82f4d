package org.riverchief.patrol.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.problem.SharedWith;

/**
 * A reach whose chief was told of a problem.
 *
 * @param chiefId absent when nobody was known to be its chief
 * @param explanation by which facts it is a neighbour
 */
record NeighbourView(
        UUID reachId,
        SharedWith.Relation relation,
        String divisionCode,
        @Nullable UUID chiefId,
        String explanation,
        Instant toldAt) {

    static NeighbourView of(Neighbour neighbour) {
        return new NeighbourView(
                neighbour.reachId,
                neighbour.relation,
                neighbour.divisionCode,
                neighbour.chiefId,
                neighbour.explanation,
                neighbour.toldAt);
    }
}
