package org.riverchief.registry.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.Ids;
import org.riverchief.registry.ReadScope;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.Succession;

/** Tells office phones from personal ones. */
@ApplicationScoped
public class OfficePhones {

    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final DataScope dataScope;
    private final ReadScope readScope;
    private final Caller caller;
    private final RegistryDays days;

    OfficePhones(
            AuditTrail audit,
            Idempotency idempotency,
            DataScope dataScope,
            ReadScope readScope,
            Caller caller,
            RegistryDays days) {
        this.audit = audit;
        this.idempotency = idempotency;
        this.dataScope = dataScope;
        this.readScope = readScope;
        this.caller = caller;
        this.days = days;
    }

    /**
     * Lets pass an office phone of the division, and an absent one.
     *
     * @throws DomainException {@code invalid-office-phone} when no pattern in force matches it
     */
    public void check(String divisionCode, @Nullable String phone) {
        if (phone == null) {
            return;
        }
        List<OfficePhonePattern> rules = inForce(divisionCode, days.today());
        if (rules.stream().noneMatch(rule -> rule.matches(phone))) {
            throw PhoneProblems.invalidOfficePhone(
                    rules.stream().map(rule -> rule.example).toList());
        }
    }

    /** Returns the patterns that hold for the division: those of the nearest at or above it that has any. */
    List<PhonePatternView> list(@Nullable String division, @Nullable LocalDate at) {
        String code = division == null ? caller.division().value() : division;
        readScope.require(code);
        return inForce(code, days.orToday(at)).stream()
                .map(PhonePatternView::of)
                .toList();
    }

    PhonePatternView get(UUID id) {
        OfficePhonePattern row = find(id);
        readScope.require(row.divisionCode);
        return PhonePatternView.of(row);
    }

    @Transactional
    PhonePatternView add(AddPhonePattern facts) {
        dataScope.require(facts.divisionCode());
        return idempotency.once("office-phone-pattern", facts, PhonePatternView.class, () -> {
            OfficePhonePattern row = OfficePhonePattern.add(Ids.next(), facts);
            row.persist();
            return record("office-phone-pattern.add", null, row);
        });
    }

    @Transactional
    PhonePatternView end(UUID id, LocalDate day) {
        OfficePhonePattern row = find(id);
        dataScope.require(row.divisionCode);
        PhonePatternView before = PhonePatternView.of(row);
        row.endOn(day);
        return record("office-phone-pattern.end", before, row);
    }

    private static OfficePhonePattern find(UUID id) {
        return OfficePhonePattern.<OfficePhonePattern>findByIdOptional(id).orElseThrow(DomainException::notFound);
    }

    private static List<OfficePhonePattern> inForce(String divisionCode, LocalDate day) {
        List<String> line = Succession.line(divisionCode);
        return Succession.nearest(line, OfficePhonePattern.findOn(line, day), row -> row.divisionCode);
    }

    private PhonePatternView record(String action, @Nullable PhonePatternView before, OfficePhonePattern row) {
        PhonePatternView view = PhonePatternView.of(row);
        audit.record(new AuditChange(
                action, "office-phone-pattern", row.id.toString(), row.divisionCode, before, view, null));
        return view;
    }
}
