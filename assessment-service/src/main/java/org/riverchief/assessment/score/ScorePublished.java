package org.riverchief.assessment.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.assessment.judging.JudgedRow;
import org.riverchief.assessment.measure.Evidence.Effect;
import org.riverchief.defaults.events.DomainEvent;

/** A version of a score came into being. */
record ScorePublished(
        UUID scoreId,
        UUID chiefId,
        String divisionCode,
        LocalDate periodFrom,
        LocalDate periodTo,
        String schemeCode,
        int schemeVersion,
        int version,
        ScoreState state,
        BigDecimal score,
        List<Row> rows)
        implements DomainEvent {

    record Row(
            int row,
            String indicator,
            BigDecimal value,
            BigDecimal points,
            @Nullable String band,
            List<Reference> evidence) {

        static Row of(JudgedRow judged) {
            BigDecimal value = judged.value();
            return new Row(
                    judged.row(),
                    judged.indicator(),
                    value == null ? BigDecimal.ZERO : value,
                    judged.points(),
                    judged.band(),
                    judged.evidence().stream()
                            .filter(evidence -> evidence.effect() != Effect.NOT_COUNTED)
                            .map(evidence -> new Reference(evidence.kind(), evidence.id()))
                            .toList());
        }
    }

    record Reference(String kind, UUID id) {}

    static ScorePublished of(ScoreVersion score) {
        return new ScorePublished(
                score.scoreId,
                score.chiefId,
                score.divisionCode,
                score.periodFrom,
                score.periodTo,
                score.schemeCode,
                score.schemeVersion,
                score.version,
                score.state,
                score.total,
                score.storedJudgement().rows().stream().map(Row::of).toList());
    }

    @Override
    public String type() {
        return "org.riverchief.score.published.v1";
    }

    @Override
    public String topic() {
        return "assessment.score.v1";
    }

    @Override
    public String subject() {
        return scoreId.toString();
    }
}
