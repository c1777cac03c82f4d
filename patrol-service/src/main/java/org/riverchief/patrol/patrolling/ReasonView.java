package org.riverchief.patrol.patrolling;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.track.Reason;
import org.riverchief.patrol.track.ReasonCode;
import org.riverchief.patrol.track.Verdict;

/**
 * One finding of a judgement.
 *
 * @param effect the best verdict this finding leaves possible; VALID: only noted
 * @param unit of value and threshold: s, m, km/h, 1 (share or ratio) or count
 */
public record ReasonView(
        ReasonCode code,
        Verdict effect,
        @Nullable BigDecimal value,
        @Nullable BigDecimal threshold,
        @Nullable String unit) {

    /** Returns what is shown of a reason. */
    public static ReasonView of(Reason reason) {
        return new ReasonView(reason.code(), reason.effect(), reason.value(), reason.threshold(), reason.unit());
    }

    /** Returns whether it says the same, whatever trailing zeros a number has. */
    boolean says(ReasonView other) {
        return code == other.code
                && effect == other.effect
                && Objects.equals(unit, other.unit)
                && equal(value, other.value)
                && equal(threshold, other.threshold);
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
