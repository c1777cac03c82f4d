package org.riverchief.patrol.certificate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.judging.TrackMeasurement;
import org.riverchief.patrol.patrolling.Patrol;
import org.riverchief.patrol.patrolling.PatrolJudgement;
import org.riverchief.patrol.patrolling.PatrolService;
import org.riverchief.patrol.track.PeriodCertificate;
import org.riverchief.patrol.track.ReachLine;
import org.riverchief.patrol.track.Verdict;

/** Issues, verifies and recomputes certificates. */
@ApplicationScoped
class CertificateService {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** The public may not keep more processors busy. */
    private static final int AT_ONCE = 2;

    private static final String VALID_IN_PERIOD = """
            select judgement from PatrolJudgement judgement, Patrol patrol
            where judgement.patrolId = patrol.id and judgement.number = patrol.judgement
                and patrol.reachId = :reach and patrol.reachLineId = :line and patrol.verdict = :valid
                and patrol.started.at >= :from and patrol.started.at < :to""";

    private final Clock clock;
    private final Caller caller;
    private final DataScope scope;
    private final PatrolService patrols;
    private final TrackMeasurement measurement;
    private final AuditTrail audit;
    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Semaphore computations = new Semaphore(AT_ONCE);

    CertificateService(
            Clock clock,
            Caller caller,
            DataScope scope,
            PatrolService patrols,
            TrackMeasurement measurement,
            AuditTrail audit,
            EntityManager entityManager,
            ObjectMapper json) {
        this.clock = clock;
        this.caller = caller;
        this.scope = scope;
        this.patrols = patrols;
        this.measurement = measurement;
        this.audit = audit;
        this.entityManager = entityManager;
        this.json = json;
    }

    /** Returns what a patrol's latest certificate is computed from. */
    CertificateInputs inputs(UUID patrolId) {
        Patrol patrol = patrols.visible(patrolId);
        return CertificateInputs.of(
                patrol,
                measurement.track(patrol),
                ReachCopy.lineOf(patrol.reachLineId),
                patrols.ruleOf(patrol, patrol.startedAt()));
    }

    /**
     * Computes for the public, a few at a time.
     *
     * @throws DomainException {@code too-many-requests}
     */
    byte[] computed(Supplier<String> certificate) {
        if (!computations.tryAcquire()) {
            throw CertificateProblems.busy();
        }
        try {
            return certificate.get().getBytes(StandardCharsets.UTF_8);
        } finally {
            computations.release();
        }
    }

    /** A certificate and whether this call issued it. */
    record Issue(PeriodCertificate certificate, boolean made) {}

    /** Certifies what the patrols valid now covered together; nothing new gives the certificate issued before. */
    @Transactional
    Issue issue(IssuePeriodCertificate request) {
        if (request.to().isBefore(request.from())) {
            throw CertificateProblems.periodBackwards();
        }
        ReachCopy reach = ReachCopy.byId(request.reachId())
                .filter(found -> scope.permits(found.divisionCode))
                .orElseThrow(DomainException::notFound);
        PeriodCertificate certificate = certificate(reach, request);
        PeriodCertificateRow.getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "period_certificate/" + certificate.hash())
                .getSingleResult();
        if (PeriodCertificateRow.findByIdOptional(certificate.hash()).isPresent()) {
            return new Issue(certificate, false);
        }
        PeriodCertificateRow.of(certificate, request, reach.divisionCode, caller.subject(), clock.instant())
                .persist();
        audit.record(new AuditChange(
                "certificate.issue",
                "period-certificate",
                certificate.hash(),
                reach.divisionCode,
                null,
                request,
                null));
        return new Issue(certificate, true);
    }

    private PeriodCertificate certificate(ReachCopy reach, IssuePeriodCertificate request) {
        List<PatrolJudgement> judgements = entityManager
                .createQuery(VALID_IN_PERIOD, PatrolJudgement.class)
                .setParameter("reach", reach.id)
                .setParameter("line", reach.lineId)
                .setParameter("valid", Verdict.VALID)
                .setParameter("from", startOf(request.from()))
                .setParameter("to", startOf(request.to().plusDays(1)))
                .setMaxResults(PeriodInputs.MOST_PATROLS + 1)
                .getResultList();
        if (judgements.size() > PeriodInputs.MOST_PATROLS) {
            throw CertificateProblems.periodTooLong(PeriodInputs.MOST_PATROLS);
        }
        ReachLine line = reach.line();
        return PeriodCertificate.of(
                new PeriodCertificate.Reach(reach.id, line.geometryHash(), line.chainageFromKm(), line.chainageToKm()),
                request.from(),
                request.to(),
                judgements.stream().map(PatrolJudgement::part).toList());
    }

    /** Returns the exact bytes of a period's certificate in the caller's scope. */
    byte[] period(String hash) {
        return PeriodCertificateRow.<PeriodCertificateRow>findByIdOptional(hash)
                .filter(row -> scope.permits(row.divisionCode))
                .orElseThrow(DomainException::notFound)
                .content
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Says to anybody what a certificate is; names no person and no time of day. */
    VerifiedCertificate verify(String hash) {
        Optional<VerifiedCertificate> patrol = PatrolJudgement.certifiedBy(hash).map(this::verified);
        return patrol.or(() -> PeriodCertificateRow.<PeriodCertificateRow>findByIdOptional(hash)
                        .map(this::verified))
                .orElseThrow(DomainException::notFound);
    }

    private VerifiedCertificate verified(PatrolJudgement judgement) {
        Patrol patrol = Patrol.findById(judgement.patrolId);
        boolean current = PatrolJudgement.of(patrol.id, patrol.judgement)
                .filter(latest -> latest.certificateHash.equals(judgement.certificateHash))
                .isPresent();
        LocalDate day = patrol.startedAt().atZone(ZONE).toLocalDate();
        JsonNode content = read(judgement.certificate);
        return new VerifiedCertificate(
                judgement.certificateHash,
                VerifiedCertificate.Kind.PATROL,
                isIntact(judgement.certificate, judgement.certificateHash),
                current,
                patrol.reachId,
                day,
                day,
                judgement.verdict,
                judgement.ruleId,
                judgement.ruleVersion,
                content.path("coverage"),
                orNull(content.path("banks")));
    }

    private VerifiedCertificate verified(PeriodCertificateRow row) {
        JsonNode content = read(row.content);
        return new VerifiedCertificate(
                row.hash,
                VerifiedCertificate.Kind.PERIOD,
                isIntact(row.content, row.hash),
                true,
                row.reachId,
                row.fromDay,
                row.toDay,
                null,
                null,
                null,
                content.path("coverage"),
                orNull(content.path("banks")));
    }

    private JsonNode read(String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored certificate is not JSON", e);
        }
    }

    private static boolean isIntact(String content, String hash) {
        return HashChain.hash(content.getBytes(StandardCharsets.UTF_8)).equals(hash);
    }

    private static @Nullable JsonNode orNull(JsonNode node) {
        return node.isMissingNode() ? null : node;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
