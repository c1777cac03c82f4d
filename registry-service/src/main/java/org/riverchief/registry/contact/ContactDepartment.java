package org.riverchief.registry.contact;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.registry.Succession.Replaceable;

@Entity
class ContactDepartment extends PanacheEntityBase implements Replaceable {

    static final String ON = "validFrom <= :day and (validTo is null or validTo > :day)";

    @Id
    public UUID id;

    public UUID chiefId;

    public String divisionCode;

    public String departmentCode;

    public LocalDate validFrom;

    public @Nullable LocalDate validTo;

    @Version
    public int version;

    protected ContactDepartment() {}

    static ContactDepartment name(UUID id, NameContact order) {
        ContactDepartment contact = new ContactDepartment();
        contact.id = id;
        contact.chiefId = order.chiefId();
        contact.divisionCode = order.divisionCode();
        contact.departmentCode = order.departmentCode();
        contact.validFrom = order.validFrom();
        return contact;
    }

    @Override
    public void giveWayOn(LocalDate day) {
        if (!validFrom.isBefore(day)) {
            throw ContactProblems.contactExists(departmentCode, validFrom);
        }
        validTo = day;
    }

    void endOn(LocalDate day) {
        if (!day.isAfter(validFrom) || (validTo != null && !day.isBefore(validTo))) {
            throw ContactProblems.invalidEnd(validFrom);
        }
        validTo = day;
    }

    static List<ContactDepartment> page(Conditions asked, int size) {
        return ContactDepartment.<ContactDepartment>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static Optional<ContactDepartment> findOn(UUID chiefId, LocalDate day) {
        return find("chiefId = :chief and " + ON, Map.of("chief", chiefId, "day", day))
                .firstResultOptional();
    }

    static Optional<ContactDepartment> findLatestSince(UUID chiefId, LocalDate day) {
        return find(
                        "chiefId = :chief and (validTo is null or validTo > :day) order by validFrom desc",
                        Map.of("chief", chiefId, "day", day))
                .firstResultOptional();
    }

    static Optional<ContactDepartment> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
