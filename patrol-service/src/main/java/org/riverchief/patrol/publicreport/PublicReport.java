package org.riverchief.patrol.publicreport;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.abuse.Suspicion;
import org.riverchief.patrol.track.Crs;
import org.riverchief.patrol.track.Position;

/** What somebody without an account said, and what became of it. */
@Entity
public class PublicReport extends PanacheEntityBase {

    static final String HELD = "HELD";
    static final String DISCARDED = "DISCARDED";
    static final String RECEIVED = "REPORTED";

    private static final int DECIMALS = 7;

    @Id
    public UUID id;

    /** See {@link TrackingCode}; without hyphens. */
    public String code;

    @Enumerated(EnumType.STRING)
    public ReportChannel channel;

    String sender;
    public UUID reachId;
    public String divisionCode;

    @Nullable
    public String boardCode;

    public String category;
    public String description;

    @Enumerated(EnumType.STRING)
    public Crs givenCrs;

    public double givenLongitude;
    public double givenLatitude;

    /** EPSG:4490, whatever the sender's device used. */
    public BigDecimal longitude;

    public BigDecimal latitude;

    @Nullable
    public String placeWords;

    public Instant observedAt;
    int observedOffsetSeconds;
    public Instant receivedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<UUID> attachmentIds;

    String requestHash;

    @Enumerated(EnumType.STRING)
    public PublicReportState state;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> suspicions;

    @Nullable
    public Instant decidedAt;

    @Nullable
    public String decidedBy;

    @Nullable
    public String decisionReason;

    @Nullable
    public UUID problemId;

    /** Where it stands for the public: HELD, DISCARDED or the state of its problem. */
    public String status;

    public Instant statusAt;

    @Nullable
    public Instant dueAt;

    /** Whether the office found that the text may be shown to everybody. */
    public boolean descriptionPublic;

    @Version
    public int version;

    protected PublicReport() {}

    static PublicReport receive(Submission submission, Located located, String requestHash, Instant at) {
        PublicReport report = new PublicReport();
        report.id = submission.id();
        report.code = TrackingCode.random();
        report.channel = submission.channel();
        report.sender = submission.sender();
        report.reachId = located.reach().id;
        report.divisionCode = located.reach().divisionCode;
        report.boardCode = submission.boardCode();
        report.category = submission.category();
        report.description = submission.description();
        report.givenCrs = located.given().crs();
        report.givenLongitude = located.given().longitude();
        report.givenLatitude = located.given().latitude();
        report.longitude = decimal(located.position().longitude());
        report.latitude = decimal(located.position().latitude());
        report.placeWords = submission.placeWords();
        report.observe(submission.observedAt(), at);
        report.receivedAt = at;
        report.attachmentIds = submission.attachmentIds();
        report.requestHash = requestHash;
        report.statusAt = at;
        report.suspicions = List.of();
        return report;
    }

    /** Goes on to be a problem. */
    void accept(UUID problem) {
        state = PublicReportState.ACCEPTED;
        problemId = problem;
        status = RECEIVED;
    }

    /** Waits for the office. */
    void hold(Set<Suspicion> reasons) {
        state = PublicReportState.HELD;
        suspicions = reasons.stream().map(Suspicion::name).toList();
        status = HELD;
    }

    /** The office found that there may be something in it. */
    void confirm(UUID problem, String by, Instant at) {
        requireHeld();
        accept(problem);
        decidedBy = by;
        decidedAt = at;
        statusAt = at;
    }

    /** The office found nothing in it. */
    void discard(String reason, String by, Instant at) {
        requireHeld();
        state = PublicReportState.DISCARDED;
        status = DISCARDED;
        statusAt = at;
        decisionReason = reason;
        decidedBy = by;
        decidedAt = at;
    }

    void moveTo(String problemState, Instant at, @Nullable Instant due) {
        if (!status.equals(problemState) || (due != null && !due.equals(dueAt))) {
            statusAt = at;
        }
        status = problemState;
        dueAt = due;
    }

    void showDescription(boolean shown) {
        descriptionPublic = shown;
    }

    boolean isSame(String hash) {
        return requestHash.equals(hash);
    }

    /** Returns when it was seen, with the offset of the sender's clock. */
    public OffsetDateTime observedAtDevice() {
        return observedAt.atOffset(ZoneOffset.ofTotalSeconds(observedOffsetSeconds));
    }

    /** Returns the report of an id. */
    public static Optional<PublicReport> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** Returns the report of a code as it is stored. */
    public static Optional<PublicReport> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    static Optional<PublicReport> ofProblem(UUID problemId) {
        return find("problemId = :problem", Map.of("problem", problemId)).firstResultOptional();
    }

    static Optional<PublicReport> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Lets one report with an id at a time pass, so that a doubled one finds the first. */
    static void lockId(UUID id) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .setParameter("id", "public-report/" + id)
                .getSingleResult();
    }

    private void requireHeld() {
        if (state != PublicReportState.HELD) {
            throw PublicReportProblems.notHeld(state);
        }
    }

    /** A clock that is ahead cannot have seen it later than it was told. */
    private void observe(@Nullable OffsetDateTime at, Instant now) {
        OffsetDateTime told = at == null ? now.atOffset(ZoneOffset.ofHours(8)) : at;
        Instant instant = told.toInstant().truncatedTo(ChronoUnit.MICROS);
        observedAt = instant.isAfter(now) || instant.isBefore(Instant.EPOCH) ? now : instant;
        observedOffsetSeconds = told.getOffset().getTotalSeconds();
    }

    private static BigDecimal decimal(double degrees) {
        return new BigDecimal(degrees).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Returns the place in EPSG:4490. */
    public Position position() {
        return new Position(longitude.doubleValue(), latitude.doubleValue());
    }
}
