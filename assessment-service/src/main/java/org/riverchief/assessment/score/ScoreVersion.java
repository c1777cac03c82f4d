package org.riverchief.assessment.score;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.judging.Judgement;
import org.riverchief.assessment.judging.SchemeDefinition;
import org.riverchief.assessment.measure.Dossier;
import org.riverchief.assessment.period.Period;
import org.riverchief.assessment.period.PeriodKind;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * What a score was at a time. A score is one chief's of one period; its id follows from the two, and its versions count up.
 * The application's role may add versions, not change them.
 */
@Entity
class ScoreVersion extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID scoreId;
    public int version;
    public UUID chiefId;
    public String chiefName;
    public String divisionCode;

    @Enumerated(EnumType.STRING)
    public DivisionLevel level;

    @Enumerated(EnumType.STRING)
    public PeriodKind periodKind;

    public LocalDate periodFrom;
    public LocalDate periodTo;
    public String schemeCode;
    public int schemeVersion;

    @Enumerated(EnumType.STRING)
    public ScoreState state;

    public BigDecimal total;
    public String inputHash;
    public String resultHash;
    public UUID[] factIds;
    public Instant closesAt;
    public Instant computedAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "score_version_id", nullable = false, updatable = false)
    @OrderBy("rowNumber")
    public List<ScoreRow> rows = new ArrayList<>();

    protected ScoreVersion() {}

    private ScoreVersion(UUID chiefId, Period period) {
        this.scoreId = idOf(chiefId, period);
        this.chiefId = chiefId;
        this.periodKind = period.kind();
        this.periodFrom = period.from();
        this.periodTo = period.to();
    }

    static ScoreVersion of(SchemeDefinition scheme, Dossier dossier, Instant closesAt) {
        Judgement judgement = Judgement.of(scheme, dossier);
        ScoreVersion judged =
                new ScoreVersion(dossier.chiefId(), dossier.tenure().period());
        judged.chiefName = dossier.tenure().chiefName();
        judged.divisionCode = judgement.divisionCode();
        judged.level = judgement.level();
        judged.schemeCode = judgement.schemeCode();
        judged.schemeVersion = judgement.schemeVersion();
        judged.total = judgement.total();
        judged.inputHash = Judgement.hashOfInputs(scheme, dossier);
        judged.resultHash = judgement.hash();
        judged.factIds = dossier.facts().stream().map(Fact::id).toArray(UUID[]::new);
        judged.closesAt = closesAt;
        judgement.rows().forEach(row -> judged.rows.add(ScoreRow.of(row)));
        return judged;
    }

    /** Returns the version that takes a score back whose chief was not in office after all. */
    ScoreVersion withdrawal() {
        ScoreVersion withdrawn = new ScoreVersion(chiefId, period());
        withdrawn.chiefName = chiefName;
        withdrawn.divisionCode = divisionCode;
        withdrawn.level = level;
        withdrawn.schemeCode = schemeCode;
        withdrawn.schemeVersion = schemeVersion;
        withdrawn.state = ScoreState.WITHDRAWN;
        withdrawn.total = BigDecimal.ZERO;
        withdrawn.inputHash = "";
        withdrawn.resultHash = "";
        withdrawn.factIds = new UUID[0];
        withdrawn.closesAt = closesAt;
        return withdrawn;
    }

    /** Settles how final this is; what once was final does not become provisional again. */
    void settle(Optional<ScoreVersion> latest, Instant now) {
        boolean wasFinal =
                latest.filter(before -> before.state == ScoreState.FINAL).isPresent();
        state = wasFinal || !now.isBefore(closesAt) ? ScoreState.FINAL : ScoreState.PROVISIONAL;
    }

    void follow(Optional<ScoreVersion> latest, Instant now) {
        version = latest.map(before -> before.version).orElse(0) + 1;
        computedAt = now;
    }

    boolean saysTheSameAs(ScoreVersion other) {
        return state == other.state && resultHash.equals(other.resultHash);
    }

    Period period() {
        return new Period(periodKind, periodFrom, periodTo);
    }

    /** Returns the judgement as its rows were stored. */
    Judgement storedJudgement() {
        return new Judgement(
                schemeCode,
                schemeVersion,
                level,
                divisionCode,
                rows.stream().map(ScoreRow::judgedRow).toList());
    }

    static UUID idOf(UUID chiefId, Period period) {
        return UUID.nameUUIDFromBytes(
                "%s/%s/%s".formatted(chiefId, period.kind(), period.from()).getBytes(StandardCharsets.UTF_8));
    }

    static Optional<ScoreVersion> findLatest(UUID scoreId) {
        return find("scoreId = ?1 order by version desc", scoreId).firstResultOptional();
    }

    static Optional<ScoreVersion> find(UUID scoreId, int version) {
        return find("scoreId = ?1 and version = ?2", scoreId, version).firstResultOptional();
    }

    static List<ScoreVersion> findAllOf(UUID scoreId) {
        return list("scoreId = ?1 order by version", scoreId);
    }

    static List<ScoreVersion> findFirstOf(UUID chiefId) {
        return list("chiefId = ?1 and version = 1", chiefId);
    }
}
