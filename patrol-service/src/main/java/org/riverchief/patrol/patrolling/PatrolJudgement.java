package org.riverchief.patrol.patrolling;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.track.BankIntervals;
import org.riverchief.patrol.track.CoverageCertificate;
import org.riverchief.patrol.track.Interval;
import org.riverchief.patrol.track.Judgement;
import org.riverchief.patrol.track.MovementClass;
import org.riverchief.patrol.track.PeriodCertificate;
import org.riverchief.patrol.track.ReasonCode;
import org.riverchief.patrol.track.TrackAnalysis;
import org.riverchief.patrol.track.Verdict;

/** One judgement of a patrol, with the certificate of what it rests on. All judgements of a patrol are kept. */
@Entity
public class PatrolJudgement extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    public UUID patrolId;

    /** Counts from 1. */
    public int number;

    public Instant judgedAt;

    @Enumerated(EnumType.STRING)
    public Verdict verdict;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ReasonView> reasons;

    BigDecimal lengthMetres;
    long durationSeconds;

    @Enumerated(EnumType.STRING)
    @Nullable
    MovementClass movement;

    public BigDecimal coverageRatio;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Interval> coveredIntervals;

    /** Absent for judgements made before sides were told apart. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    BankIntervals bankIntervals;

    int missingChunks;
    public UUID ruleId;
    public int ruleVersion;
    public String certificate;
    public String certificateHash;

    /** Set where a person decided. */
    @Embedded
    public @Nullable Decision decision;

    protected PatrolJudgement() {}

    /** Makes the next judgement of a patrol. */
    public static PatrolJudgement of(
            Patrol patrol, TrackAnalysis analysis, Judgement result, int missingChunks, Instant judgedAt) {
        CoverageCertificate certificate = CoverageCertificate.of(analysis);
        PatrolJudgement judgement = new PatrolJudgement();
        judgement.patrolId = patrol.id;
        judgement.number = patrol.judgement + 1;
        judgement.judgedAt = judgedAt;
        judgement.verdict = result.verdict();
        judgement.reasons = result.reasons().stream().map(ReasonView::of).toList();
        judgement.lengthMetres = analysis.lengthMetres();
        judgement.durationSeconds = analysis.durationSeconds();
        judgement.movement = analysis.movement();
        judgement.coverageRatio = analysis.coverage().ratio();
        judgement.coveredIntervals = analysis.coverage().intervals();
        judgement.bankIntervals = analysis.banks().intervals();
        judgement.missingChunks = missingChunks;
        judgement.ruleId = analysis.rule().id();
        judgement.ruleVersion = analysis.rule().version();
        judgement.certificate = certificate.json();
        judgement.certificateHash = certificate.hash();
        return judgement;
    }

    /** Makes the judgement of a person on what was measured before. */
    public static PatrolJudgement decided(
            Patrol patrol, PatrolJudgement before, Verdict verdict, Decision decision, Instant judgedAt) {
        PatrolJudgement judgement = new PatrolJudgement();
        judgement.patrolId = patrol.id;
        judgement.number = before.number + 1;
        judgement.judgedAt = judgedAt;
        judgement.verdict = verdict;
        judgement.decision = decision;
        judgement.reasons = before.reasons;
        judgement.lengthMetres = before.lengthMetres;
        judgement.durationSeconds = before.durationSeconds;
        judgement.movement = before.movement;
        judgement.coverageRatio = before.coverageRatio;
        judgement.coveredIntervals = before.coveredIntervals;
        judgement.bankIntervals = before.bankIntervals;
        judgement.missingChunks = before.missingChunks;
        judgement.ruleId = before.ruleId;
        judgement.ruleVersion = before.ruleVersion;
        judgement.certificate = before.certificate;
        judgement.certificateHash = before.certificateHash;
        return judgement;
    }

    /** Returns whether it comes to the same as another, from the same data. */
    public boolean says(PatrolJudgement other) {
        return verdict == other.verdict && restsOnTheSame(other);
    }

    private boolean restsOnTheSame(PatrolJudgement other) {
        return restsOnTheSameBut(null, other);
    }

    /** Returns whether it has the same reasons as another but for one code, from the same data. */
    public boolean restsOnTheSameBut(@Nullable ReasonCode code, PatrolJudgement other) {
        List<ReasonView> mine = without(code, reasons);
        List<ReasonView> others = without(code, other.reasons);
        return certificateHash.equals(other.certificateHash)
                && missingChunks == other.missingChunks
                && mine.size() == others.size()
                && IntStream.range(0, mine.size()).allMatch(i -> mine.get(i).says(others.get(i)));
    }

    private static List<ReasonView> without(@Nullable ReasonCode code, List<ReasonView> reasons) {
        return reasons.stream().filter(reason -> reason.code() != code).toList();
    }

    /** Returns what it says of the reach, as part of a period's certificate. */
    public PeriodCertificate.Part part() {
        return new PeriodCertificate.Part(
                certificateHash, coveredIntervals, bankIntervals == null ? BankIntervals.NONE : bankIntervals);
    }

    /** Returns the latest judgement that has this certificate. */
    public static Optional<PatrolJudgement> certifiedBy(String certificateHash) {
        return find("certificateHash = :hash order by number desc, patrolId", Map.of("hash", certificateHash))
                .firstResultOptional();
    }

    /** Returns a judgement of a patrol by its number. */
    public static Optional<PatrolJudgement> of(UUID patrolId, int number) {
        return find("patrolId = :patrolId and number = :number", Map.of("patrolId", patrolId, "number", number))
                .firstResultOptional();
    }

    /** Returns the latest judgement of a patrol that a person made. */
    public static Optional<PatrolJudgement> latestDecision(UUID patrolId) {
        return find(
                        "patrolId = :patrolId and decision.decidedBy is not null order by number desc",
                        Map.of("patrolId", patrolId))
                .firstResultOptional();
    }

    static List<PatrolJudgement> allOf(UUID patrolId) {
        return list("patrolId = :patrolId order by number desc", Map.of("patrolId", patrolId));
    }
}
