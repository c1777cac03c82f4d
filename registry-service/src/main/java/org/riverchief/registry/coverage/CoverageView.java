package org.riverchief.registry.coverage;

import java.time.LocalDate;
import java.util.List;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * The coverage of all that was asked for on a day.
 *
 * @param levels those whose chiefs count
 * @param waters how many waters have at least one reach
 * @param watersWithoutReach how many waters of the division have none, and so no length to be covered
 */
record CoverageView(
        LocalDate at,
        List<DivisionLevel> levels,
        CoverageSum sum,
        int gaps,
        int overlaps,
        int waters,
        int watersWithoutReach) {}
