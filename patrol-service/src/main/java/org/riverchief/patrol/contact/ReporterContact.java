package org.riverchief.patrol.contact;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A contact as it lies in the database. */
@Entity
@Immutable
class ReporterContact extends PanacheEntityBase {

    @Id
    UUID reportId;

    String divisionCode;
    String keyName;
    byte[] nonce;
    byte[] cipherText;
    Instant keptAt;

    protected ReporterContact() {}

    static ReporterContact of(UUID reportId, String divisionCode, ContactCipher.Sealed sealed, Instant at) {
        ReporterContact contact = new ReporterContact();
        contact.reportId = reportId;
        contact.divisionCode = divisionCode;
        contact.keyName = sealed.keyName();
        contact.nonce = sealed.nonce();
        contact.cipherText = sealed.cipherText();
        contact.keptAt = at;
        return contact;
    }

    static Optional<ReporterContact> byReport(UUID reportId) {
        return findByIdOptional(reportId);
    }

    static List<UUID> reports() {
        return getEntityManager()
                .createQuery("select contact.reportId from ReporterContact contact", UUID.class)
                .getResultList();
    }

    /** Deletes a contact without reading it and returns the division it was of. */
    static Optional<String> forget(UUID reportId) {
        Optional<String> division = getEntityManager()
                .createQuery(
                        "select contact.divisionCode from ReporterContact contact where contact.reportId = :report",
                        String.class)
                .setParameter("report", reportId)
                .getResultStream()
                .findFirst();
        division.ifPresent(known -> delete("reportId = :report", Map.of("report", reportId)));
        return division;
    }

    ContactCipher.Sealed sealed() {
        return new ContactCipher.Sealed(keyName, nonce, cipherText);
    }
}
