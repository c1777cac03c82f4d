package org.riverchief.patrol.problem;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reach whose chief is told of a problem of another.
 *
 * @param chiefId absent when nobody is known to be its chief
 */
public record SharedWith(
        Relation relation,
        UUID reachId,
        String divisionCode,
        @Nullable UUID chiefId) {

    /** Where it lies, seen from the problem. */
    public enum Relation {
        OPPOSITE_BANK,
        DOWNSTREAM
    }
}
