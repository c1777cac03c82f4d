package org.riverchief.patrol.track;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One finding of a judgement.
 *
 * @param effect the best verdict this finding leaves possible; VALID means it is only noted
 * @param value what was measured; null for a finding without a number
 * @param threshold what the rule asks; null for a finding without a number
 * @param unit of value and threshold: s, m, km/h, 1 (share or ratio) or count
 */
public record Reason(
        ReasonCode code,
        Verdict effect,
        @Nullable BigDecimal value,
        @Nullable BigDecimal threshold,
        @Nullable String unit,
        UUID ruleId,
        int ruleVersion) {}
