package org.riverchief.assessment.judging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.riverchief.assessment.fact.CanonicalJson;
import org.riverchief.assessment.measure.Dossier;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * What a scheme makes of a dossier.
 *
 * @param rows the base and one row per indicator, in the scheme's order; their points are the score
 */
public record Judgement(
        String schemeCode, int schemeVersion, DivisionLevel level, String divisionCode, List<JudgedRow> rows) {

    /** Judges a dossier. */
    public static Judgement of(SchemeDefinition scheme, Dossier dossier) {
        List<JudgedRow> rows = new ArrayList<>();
        rows.add(JudgedRow.base(scheme.base()));
        for (IndicatorDefinition indicator : scheme.indicators()) {
            rows.add(
                    JudgedRow.of(rows.size() + 1, indicator, indicator.measure().of(dossier, indicator.parameters())));
        }
        return new Judgement(
                scheme.code(),
                scheme.version(),
                dossier.tenure().level(),
                dossier.tenure().divisionCode(),
                List.copyOf(rows));
    }

    /** Returns the score: the sum of all rows. */
    public BigDecimal total() {
        return rows.stream().map(JudgedRow::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the hash of all that was decided. */
    public String hash() {
        return CanonicalJson.hash(this);
    }

    /** Returns the hash of all that the decision rests on: the scheme's whole text and every fact, looked at or not. */
    public static String hashOfInputs(SchemeDefinition scheme, Dossier dossier) {
        return CanonicalJson.hash(Map.of(
                "scheme",
                scheme,
                "chiefId",
                dossier.chiefId(),
                "period",
                dossier.tenure().period(),
                "facts",
                dossier.facts()));
    }
}
