package org.riverchief.patrol.certificate;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.riverchief.patrol.track.PeriodCertificate;

/** A period's certificate that was issued; never changed. */
@Entity
@Table(name = "period_certificate")
class PeriodCertificateRow extends PanacheEntityBase {

    @Id
    String hash;

    UUID reachId;
    String divisionCode;
    LocalDate fromDay;
    LocalDate toDay;
    String content;
    Instant issuedAt;
    String issuedBy;

    protected PeriodCertificateRow() {}

    static PeriodCertificateRow of(
            PeriodCertificate certificate,
            IssuePeriodCertificate request,
            String divisionCode,
            String issuedBy,
            Instant issuedAt) {
        PeriodCertificateRow row = new PeriodCertificateRow();
        row.hash = certificate.hash();
        row.content = certificate.json();
        row.reachId = request.reachId();
        row.divisionCode = divisionCode;
        row.fromDay = request.from();
        row.toDay = request.to();
        row.issuedBy = issuedBy;
        row.issuedAt = issuedAt;
        return row;
    }
}
