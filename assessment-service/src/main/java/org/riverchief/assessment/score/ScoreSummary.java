package org.riverchief.assessment.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.riverchief.assessment.period.PeriodKind;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.security.DivisionLevel;

/** A score in a list, in its latest version. */
record ScoreSummary(
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
        Instant computedAt) {

    static ScoreSummary of(ScoreVersion score) {
        return new ScoreSummary(
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
                score.computedAt);
    }

    String cursor() {
        return Cursor.encode(periodFrom, id);
    }
}
