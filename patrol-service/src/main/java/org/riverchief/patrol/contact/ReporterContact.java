package org.riverchief.patrol.contact;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
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

    ContactCipher.Sealed sealed() {
        return new ContactCipher.Sealed(keyName, nonce, cipherText);
    }
}
