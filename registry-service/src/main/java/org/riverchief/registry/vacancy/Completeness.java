package org.riverchief.registry.vacancy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * How far the posts every division must have, above all the two general chiefs, are filled below a division.
 *
 * @param children the divisions directly below, each with all below it
 */
record Completeness(String divisionCode, LocalDate day, List<LevelShare> levels, List<ChildShare> children) {

    /**
     * Divisions of a level that have all the posts they must have.
     *
     * @param share complete of all, to four places; absent when there are none
     */
    record LevelShare(
            DivisionLevel level,
            int divisions,
            int complete,
            @Nullable BigDecimal share) {}

    /** The same for a division with all below it. */
    record ChildShare(
            String divisionCode,
            String name,
            int divisions,
            int complete,
            @Nullable BigDecimal share) {}

    /** A division and whether it has all the posts. */
    record Row(
            String code,
            String name,
            DivisionLevel level,
            @Nullable String parentCode,
            boolean complete) {}

    static int complete(Collection<Row> rows) {
        return (int) rows.stream().filter(Row::complete).count();
    }

    static @Nullable BigDecimal share(Collection<Row> rows) {
        return rows.isEmpty()
                ? null
                : BigDecimal.valueOf(complete(rows)).divide(BigDecimal.valueOf(rows.size()), 4, RoundingMode.HALF_EVEN);
    }
}
