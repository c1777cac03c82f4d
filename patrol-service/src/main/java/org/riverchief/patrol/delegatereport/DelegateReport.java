package org.riverchief.patrol.delegatereport;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.patrol.delegation.DelegatedPatrol;

/** The report on one patrol a delegate made. */
@Entity
class DelegateReport extends PanacheEntityBase {

    @Id
    UUID patrolId;

    UUID chiefId;
    UUID delegateId;
    String divisionCode;
    Instant finishedAt;
    Instant dueAt;

    @Nullable
    Instant submittedAt;

    @Nullable
    String text;

    @Nullable
    Instant seenAt;

    @Version
    int lockVersion;

    protected DelegateReport() {}

    static DelegateReport due(DelegatedPatrol patrol) {
        DelegateReport report = new DelegateReport();
        report.patrolId = patrol.patrolId();
        report.chiefId = patrol.chiefId();
        report.delegateId = patrol.delegateId();
        report.divisionCode = patrol.divisionCode();
        report.finishedAt = patrol.finishedAt();
        report.dueAt = patrol.reportDueAt();
        return report;
    }

    void submit(String what, Instant at) {
        if (submittedAt != null) {
            throw new DomainException(Kind.CONFLICT, "report-submitted", "This patrol was reported on before");
        }
        submittedAt = at;
        text = what;
    }

    void see(Instant at) {
        if (submittedAt == null) {
            throw new DomainException(Kind.CONFLICT, "report-not-submitted", "There is nothing to see yet");
        }
        if (seenAt == null) {
            seenAt = at;
        }
    }

    static Optional<DelegateReport> lock(UUID patrolId) {
        return findByIdOptional(patrolId, LockModeType.PESSIMISTIC_WRITE);
    }
}
