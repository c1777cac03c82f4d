package org.riverchief.registry.reach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.Standing;

/**
 * A reach is about to end, to shrink or to change its division, in the running transaction. Whoever keeps things that stand
 * on reaches observes this and either ends them or adds them to {@code standing}, which refuses the change.
 *
 * @param after what it will be; absent where it ends
 * @param from the day the change takes effect: the first one the reach no longer is what it was
 */
public record ReachChanging(
        ReachView before, @Nullable ReachView after, LocalDate from, HolderPolicy appointments, Standing standing) {

    public UUID reachId() {
        return before.id();
    }

    /** Returns whether appointments may stay as they are: the reach goes on in its division. */
    public boolean leavesRoom() {
        return after != null && after.divisionCode().equals(before.divisionCode());
    }

    /** Returns whether a place of the water the reach held before is no longer held by it. */
    public boolean givesUp(BigDecimal chainageKm) {
        return holds(before, chainageKm) && (after == null || !holds(after, chainageKm));
    }

    private static boolean holds(ReachView reach, BigDecimal km) {
        return reach.chainageFromKm().compareTo(km) <= 0 && reach.chainageToKm().compareTo(km) >= 0;
    }
}
