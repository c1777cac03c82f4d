package org.riverchief.assessment.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.riverchief.assessment.judging.JudgedRow;
import org.riverchief.assessment.judging.SchemeDefinition;
import org.riverchief.assessment.period.PeriodKind;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * A version of a score with its reasons.
 *
 * @param closesAt when facts of the period are no longer waited for
 * @param inputHash over the scheme's text and every fact it was judged by
 * @param resultHash over the rows
 * @param changes what differs from the version before
 */
record ScoreView(
        UUID id,
        UUID chiefId,
        String chiefName,
        String divisionCode,
        DivisionLevel level,
        PeriodKind periodKind,
        LocalDate periodFrom,
        LocalDate periodTo,
        String schemeCode,
        int schemeVersion,
        int version,
        ScoreState state,
        BigDecimal score,
        Instant computedAt,
        Instant closesAt,
        String inputHash,
        String resultHash,
        List<ScoreRowView> rows,
        List<ScoreChange> changes,
        List<Version> versions) {

    record Version(int version, BigDecimal score, ScoreState state, Instant computedAt) {}

    static ScoreView of(ScoreVersion score, List<ScoreVersion> versions, SchemeDefinition scheme) {
        List<JudgedRow> rows = score.storedJudgement().rows();
        return new ScoreView(
                score.scoreId,
                score.chiefId,
                score.chiefName,
                score.divisionCode,
                score.level,
                score.periodKind,
                score.periodFrom,
                score.periodTo,
                score.schemeCode,
                score.schemeVersion,
                score.version,
                score.state,
                score.total.stripTrailingZeros(),
                score.computedAt,
                score.closesAt,
                score.inputHash,
                score.resultHash,
                rows.stream().map(row -> ScoreRowView.of(row, scheme)).toList(),
                changes(score, versions, rows),
                versions.stream()
                        .map(one -> new Version(one.version, one.total.stripTrailingZeros(), one.state, one.computedAt))
                        .toList());
    }

    private static List<ScoreChange> changes(ScoreVersion score, List<ScoreVersion> versions, List<JudgedRow> rows) {
        return versions.stream()
                .filter(one -> one.version == score.version - 1)
                .findFirst()
                .map(before -> ScoreChange.between(before.storedJudgement().rows(), rows))
                .orElse(List.of());
    }
}
