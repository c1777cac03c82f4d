package org.riverchief.patrol.patrolling;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.track.BankIntervals;
import org.riverchief.patrol.track.Interval;
import org.riverchief.patrol.track.MovementClass;
import org.riverchief.patrol.track.Verdict;

/**
 * A judgement and everything that led to it.
 *
 * @param bankIntervals the same by the side of the reach's line they were walked on
 * @param decision set where a person decided
 */
public record JudgementView(
        int number,
        Instant judgedAt,
        Verdict verdict,
        List<ReasonView> reasons,
        BigDecimal lengthMetres,
        long durationSeconds,
        @Nullable MovementClass movement,
        BigDecimal coverageRatio,
        List<Interval> coveredIntervals,
        @Nullable BankIntervals bankIntervals,
        int missingChunks,
        UUID ruleId,
        int ruleVersion,
        String certificateHash,
        @Nullable Decision decision) {

    /** Returns what is shown of a judgement. */
    public static JudgementView of(PatrolJudgement judgement) {
        return new JudgementView(
                judgement.number,
                judgement.judgedAt,
                judgement.verdict,
                judgement.reasons,
                judgement.lengthMetres,
                judgement.durationSeconds,
                judgement.movement,
                judgement.coverageRatio,
                judgement.coveredIntervals,
                judgement.bankIntervals,
                judgement.missingChunks,
                judgement.ruleId,
                judgement.ruleVersion,
                judgement.certificateHash,
                judgement.decision);
    }
}
