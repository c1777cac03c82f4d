package org.riverchief.patrol.problem;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.category.Severity;
import org.riverchief.patrol.integration.registry.ReachCopy.Bank;
import org.riverchief.patrol.routing.RoutingCase;
import org.riverchief.patrol.track.Position;

/** What a problem is, as it was reported; what is done about it stands in {@link Problem}. */
@MappedSuperclass
abstract class ReportedProblem extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID reachId;
    public String divisionCode;

    @Nullable
    UUID patrolId;

    public String category;

    @Enumerated(EnumType.STRING)
    public Severity severity;

    @Nullable
    String itemCode;

    @Nullable
    BigDecimal measuredSize;

    @Nullable
    String severityExplanation;

    @Nullable
    @Enumerated(EnumType.STRING)
    public Bank bank;

    @Enumerated(EnumType.STRING)
    public ProblemSource source;

    String description;

    @Embedded
    Place place;

    Instant observedAt;
    int observedOffsetSeconds;
    public Instant reportedAt;
    public String reportedBy;
    public String reportedByName;
    public @Nullable UUID reportedByChiefId;

    @Nullable
    public UUID chiefId;

    String requestHash;

    @Version
    public int version;

    /** Takes over what a report says and means. */
    void describe(ReportProblem request, Circumstances circumstances) {
        id = request.id();
        reachId = request.reachId();
        divisionCode = circumstances.divisionCode();
        patrolId = request.patrolId();
        category = request.category();
        severity = circumstances.severity();
        severityExplanation = circumstances.severityExplanation();
        itemCode = request.item();
        measuredSize = request.measuredSize();
        bank = request.bank();
        source = circumstances.source();
        description = request.description();
        place = circumstances.place();
        observedAt = request.observedAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        observedOffsetSeconds = request.observedAt().getOffset().getTotalSeconds();
        reportedAt = circumstances.at();
        reportedBy = circumstances.reporter().account();
        reportedByName = circumstances.reporter().name();
        reportedByChiefId = circumstances.reporter().chiefId();
        chiefId = circumstances.chiefId();
        requestHash = circumstances.requestHash();
    }

    /** Returns when it was seen, with the offset of the device's clock. */
    OffsetDateTime observedAtDevice() {
        return observedAt.atOffset(ZoneOffset.ofTotalSeconds(observedOffsetSeconds));
    }

    /** Returns where on its reach it is; nothing when it is too far away to be measured. */
    public @Nullable BigDecimal chainageKm() {
        return place.chainageKm();
    }

    RoutingCase routingCase(Instant at) {
        return new RoutingCase(DivisionCode.of(divisionCode), category, severity, at);
    }

    /** Returns where it is, in the system everything inside uses. */
    public Position position() {
        return new Position(place.longitude().doubleValue(), place.latitude().doubleValue());
    }

    /**
     * Lets pass who read it as it is now.
     *
     * @throws DomainException {@code concurrent-change} otherwise
     */
    public void requireVersion(@Nullable Integer read) {
        if (read != null && read != version) {
            throw ProblemProblems.concurrentChange();
        }
    }

    /** Returns whether an account reported it. */
    public boolean isReportedBy(String account) {
        return reportedBy.equals(account);
    }

    /** Notes who answers for the reach, when nobody was known to at the time of the report. */
    void answeredBy(@Nullable UUID chief) {
        if (chiefId == null) {
            chiefId = chief;
        }
    }
}
