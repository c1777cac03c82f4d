package org.riverchief.assessment.scheme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.riverchief.assessment.fact.CanonicalJson;
import org.riverchief.assessment.judging.IndicatorDefinition;
import org.riverchief.assessment.judging.ScoreFunction;
import org.riverchief.assessment.measure.Measure;
import org.riverchief.assessment.measure.MeasureParameters;

/** One line of a scheme version. */
@Entity
class Indicator {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public int ordinal;
    public String code;
    public String name;

    @Enumerated(EnumType.STRING)
    public Measure measure;

    @JdbcTypeCode(SqlTypes.JSON)
    public String parameters;

    @Enumerated(EnumType.STRING)
    public ScoreFunction function;

    public String source;
    public boolean editable;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "indicator_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    @Fetch(FetchMode.SUBSELECT)
    public List<StoredBand> bands = new ArrayList<>();

    protected Indicator() {}

    static Indicator of(int ordinal, PublishSchemeVersion.Indicator proposal) {
        Indicator created = new Indicator();
        created.ordinal = ordinal;
        created.code = proposal.code();
        created.name = proposal.name();
        created.measure = Measure.valueOf(proposal.measure());
        created.parameters = CanonicalJson.write(proposal.givenParameters());
        created.function = ScoreFunction.valueOf(proposal.function());
        created.source = proposal.source();
        created.editable = proposal.editable();
        for (int place = 1; place <= proposal.bands().size(); place++) {
            created.bands.add(StoredBand.of(place, proposal.bands().get(place - 1)));
        }
        return created;
    }

    IndicatorDefinition definition() {
        return new IndicatorDefinition(
                code,
                name,
                measure,
                CanonicalJson.read(parameters, MeasureParameters.class),
                function,
                source,
                editable,
                bands.stream().map(StoredBand::band).toList());
    }
}
