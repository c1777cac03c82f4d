package org.riverchief.patrol.tasklist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What became of the tasks of a chief, a division or a period, waived and lapsed ones left out.
 *
 * @param key id of the chief, code of the division, or kind and first day of the period
 * @param name of the chief
 * @param counted patrols that count, at most as many as each task asks for
 * @param patrolRate counted / required, 0..1, 4 decimals; absent when nothing was owed
 * @param delegatedShare delegated / all patrols that count, 0..1, 4 decimals; absent when none counts
 */
record PatrolRate(
        String key,
        @Nullable String name,
        long tasks,
        long done,
        long missed,
        long open,
        long required,
        long counted,
        long pending,
        @Nullable BigDecimal patrolRate,
        @Nullable BigDecimal delegatedShare) {

    private static final int DECIMALS = 4;

    static PatrolRate of(String key, @Nullable String name, long[] sums) {
        return new PatrolRate(
                key,
                name,
                sums[0],
                sums[1],
                sums[2],
                sums[3],
                sums[4],
                sums[5],
                sums[6],
                share(sums[5], sums[4]),
                share(sums[8], sums[7]));
    }

    private static @Nullable BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_EVEN);
    }
}
