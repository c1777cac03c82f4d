package org.riverchief.registry.coverage;

import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * A reach of a counted level that lacks something.
 *
 * @param missing of CHIEF, MAINTENANCE_BODY, RESPONSIBILITY, PERSON
 */
record IncompleteReach(
        UUID reachId, String code, String name, String divisionCode, DivisionLevel level, List<Missing> missing) {

    enum Missing {
        CHIEF,
        MAINTENANCE_BODY,
        RESPONSIBILITY,
        PERSON
    }
}
