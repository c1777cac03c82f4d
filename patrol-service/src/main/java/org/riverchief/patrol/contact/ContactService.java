package org.riverchief.patrol.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;

/** Keeps contacts and shows them to the office of the place. */
@ApplicationScoped
public class ContactService {

    private final ContactCipher cipher;
    private final ObjectMapper json;
    private final Clock clock;
    private final Caller caller;
    private final DataScope scope;
    private final AuditTrail audit;

    ContactService(
            ContactCipher cipher, ObjectMapper json, Clock clock, Caller caller, DataScope scope, AuditTrail audit) {
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
        this.caller = caller;
        this.scope = scope;
        this.audit = audit;
    }

    /** Keeps what a reporter said of themselves, if anything. */
    @Transactional(TxType.MANDATORY)
    public void keep(UUID reportId, String divisionCode, @Nullable Contact contact) {
        if (contact == null || contact.isEmpty()) {
            return;
        }
        try {
            ContactCipher.Sealed sealed = cipher.seal(reportId, json.writeValueAsBytes(contact));
            ReporterContact.of(reportId, divisionCode, sealed, clock.instant().truncatedTo(ChronoUnit.MICROS))
                    .persist();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A contact that was read as JSON can be written as JSON", e);
        }
    }

    /** Returns whether there is something to read. */
    public boolean exists(UUID reportId) {
        return ReporterContact.byReport(reportId).isPresent();
    }

    /**
     * Returns a contact and puts the reading on record.
     *
     * @throws DomainException {@code not-found} when there is none, or the caller is not the office of the place: one
     *     above the county only sees reports that no county has
     */
    @Transactional
    public Contact read(UUID reportId) {
        ReporterContact contact = ReporterContact.byReport(reportId)
                .filter(kept -> isOwnOffice(kept.divisionCode))
                .orElseThrow(DomainException::notFound);
        audit.record(new AuditChange(
                "reporter-contact.read", "public-report", reportId.toString(), contact.divisionCode, null, null, null));
        try {
            return json.readValue(cipher.open(reportId, contact.sealed()), Contact.class);
        } catch (IOException e) {
            throw new IllegalStateException("A contact does not read", e);
        }
    }

    /** Returns the reports whose contacts are kept. */
    public List<UUID> reports() {
        return ReporterContact.reports();
    }

    /** Deletes a contact for good. */
    @Transactional(TxType.MANDATORY)
    public void forget(UUID reportId) {
        ReporterContact.forget(reportId)
                .ifPresent(division -> audit.record(new AuditChange(
                        "reporter-contact.delete", "public-report", reportId.toString(), division, null, null, null)));
    }

    private boolean isOwnOffice(String divisionCode) {
        DivisionCode own = caller.division();
        boolean local = own.level().compareTo(DivisionLevel.COUNTY) >= 0;
        return scope.permits(divisionCode) && (local || own.value().equals(divisionCode));
    }
}
