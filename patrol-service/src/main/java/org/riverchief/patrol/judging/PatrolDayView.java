package org.riverchief.patrol.judging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.riverchief.patrol.patrolling.ReasonView;
import org.riverchief.patrol.track.BankIntervals;
import org.riverchief.patrol.track.Interval;
import org.riverchief.patrol.track.Judgement;
import org.riverchief.patrol.track.MovementClass;
import org.riverchief.patrol.track.TrackAnalysis;
import org.riverchief.patrol.track.Verdict;

/**
 * A chief's day on a reach: all patrols of it measured as one.
 *
 * @param day in China's time, by when the patrols began
 * @param patrolIds the patrols that count
 * @param lengthMetres what several devices or patrols recorded at the same time counts once
 */
record PatrolDayView(
        UUID chiefId,
        UUID reachId,
        LocalDate day,
        List<UUID> patrolIds,
        Verdict verdict,
        List<ReasonView> reasons,
        BigDecimal lengthMetres,
        long durationSeconds,
        MovementClass movement,
        BigDecimal coverageRatio,
        List<Interval> coveredIntervals,
        BankIntervals bankIntervals,
        UUID ruleId,
        int ruleVersion) {

    /** Whose day it is and where. */
    record Key(UUID chiefId, UUID reachId, LocalDate day) {}

    static PatrolDayView of(Key key, List<UUID> patrolIds, TrackAnalysis analysis, Judgement judgement) {
        return new PatrolDayView(
                key.chiefId(),
                key.reachId(),
                key.day(),
                patrolIds,
                judgement.verdict(),
                judgement.reasons().stream().map(ReasonView::of).toList(),
                analysis.lengthMetres(),
                analysis.durationSeconds(),
                analysis.movement(),
                analysis.coverage().ratio(),
                analysis.coverage().intervals(),
                analysis.banks().intervals(),
                analysis.rule().id(),
                analysis.rule().version());
    }
}
