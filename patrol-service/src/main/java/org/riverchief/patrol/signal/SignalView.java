package org.riverchief.patrol.signal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.riverchief.patrol.track.ReasonCode;
import org.riverchief.patrol.track.Verdict;

/**
 * A signal found at one of a patrol's judgements.
 *
 * @param effect DOUBTFUL: a person looks; VALID: only noted
 * @param unit of value and threshold: s, m, km/h or count
 * @param patrolIds other patrols that show it
 * @param attachmentIds photos that show it
 */
record SignalView(
        UUID id,
        int judgement,
        ReasonCode code,
        Verdict effect,
        BigDecimal value,
        BigDecimal threshold,
        String unit,
        List<UUID> patrolIds,
        List<UUID> attachmentIds,
        UUID ruleId,
        int ruleVersion,
        Instant foundAt) {

    static SignalView of(PatrolSignal signal) {
        return new SignalView(
                signal.id,
                signal.judgement,
                signal.code,
                signal.effect,
                signal.value,
                signal.threshold,
                signal.unit,
                signal.patrolIds,
                signal.attachmentIds,
                signal.ruleId,
                signal.ruleVersion,
                signal.foundAt);
    }
}
