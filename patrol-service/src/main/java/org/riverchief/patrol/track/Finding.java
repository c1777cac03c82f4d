package org.riverchief.patrol.track;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something odd the judge's caller found by comparing a patrol with others.
 *
 * @param effect DOUBTFUL, or VALID to note it only: an oddity alone fails no patrol
 */
public record Finding(
        ReasonCode code,
        Verdict effect,
        @Nullable BigDecimal value,
        @Nullable BigDecimal threshold,
        @Nullable String unit) {

    public Finding {
        if (code.kind() != ReasonCode.Kind.EVIDENCE) {
            throw new IllegalArgumentException(code + " is found by the judge, not by its caller");
        }
        if (effect == Verdict.INVALID) {
            throw new IllegalArgumentException(code + " is no proof");
        }
    }
}
