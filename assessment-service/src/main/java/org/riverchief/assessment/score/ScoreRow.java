package org.riverchief.assessment.score;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.riverchief.assessment.fact.CanonicalJson;
import org.riverchief.assessment.judging.JudgedRow;
import org.riverchief.assessment.measure.Evidence;
import org.riverchief.assessment.measure.Measure;

/** One line of a score version. */
@Entity
class ScoreRow {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public int rowNumber;
    public String indicator;
    public String name;

    @Enumerated(EnumType.STRING)
    public Measure measure;

    public BigDecimal value;
    public BigDecimal numerator;
    public BigDecimal denominator;
    public String band;
    public BigDecimal points;

    @JdbcTypeCode(SqlTypes.JSON)
    public String evidence;

    protected ScoreRow() {}

    static ScoreRow of(JudgedRow judged) {
        ScoreRow row = new ScoreRow();
        row.rowNumber = judged.row();
        row.indicator = judged.indicator();
        row.name = judged.name();
        row.measure = judged.measure();
        row.value = judged.value();
        row.numerator = judged.numerator();
        row.denominator = judged.denominator();
        row.band = judged.band();
        row.points = judged.points();
        row.evidence = CanonicalJson.write(judged.evidence());
        return row;
    }

    JudgedRow judgedRow() {
        return new JudgedRow(
                rowNumber,
                indicator,
                name,
                measure,
                value,
                numerator,
                denominator,
                band,
                points,
                List.of(CanonicalJson.read(evidence, Evidence[].class)));
    }
}
