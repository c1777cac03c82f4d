package org.riverchief.patrol.signal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.riverchief.patrol.rule.SignalRule.Limit;
import org.riverchief.patrol.track.Finding;
import org.riverchief.patrol.track.ReasonCode;
import org.riverchief.patrol.track.Verdict;

/**
 * Something that looks odd about a patrol.
 *
 * @param patrolIds the other patrols that show it
 * @param attachmentIds the photos that show it
 */
public record Signal(
        ReasonCode code,
        Verdict effect,
        BigDecimal value,
        BigDecimal threshold,
        String unit,
        List<UUID> patrolIds,
        List<UUID> attachmentIds) {

    public Signal {
        patrolIds = patrolIds.stream().sorted().toList();
        attachmentIds = attachmentIds.stream().sorted().toList();
    }

    static Signal ofPatrols(ReasonCode code, Limit limit, double value, String unit, List<UUID> patrolIds) {
        return new Signal(code, limit.effect(), decimal(value), limit.threshold(), unit, patrolIds, List.of());
    }

    static Signal ofPhotos(ReasonCode code, Limit limit, double value, String unit, List<UUID> attachmentIds) {
        return new Signal(code, limit.effect(), decimal(value), limit.threshold(), unit, List.of(), attachmentIds);
    }

    /** Returns it as the judge takes it. */
    public Finding finding() {
        return new Finding(code, effect, value, threshold, unit);
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN);
    }
}
