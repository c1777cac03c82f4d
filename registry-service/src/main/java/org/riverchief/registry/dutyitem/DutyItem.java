package org.riverchief.registry.dutyitem;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.riverchief.defaults.security.DivisionLevel;

@Entity
class DutyItem extends PanacheEntityBase {

    static final String ON = "validFrom <= :day and (validTo is null or validTo > :day)";

    @Id
    public UUID id;

    public String role;

    @Enumerated(EnumType.STRING)
    public DivisionLevel level;

    public int position;

    public String wording;

    public String evidenceType;

    public String source;

    public @Nullable Integer sourceYear;

    public boolean verified;

    public LocalDate validFrom;

    public @Nullable LocalDate validTo;

    @Version
    public int version;

    protected DutyItem() {}

    static DutyItem add(UUID id, AddDutyItem facts) {
        DutyItem item = new DutyItem();
        item.id = id;
        item.role = facts.role();
        item.level = facts.level();
        item.position = facts.position();
        item.wording = facts.wording();
        item.evidenceType = facts.evidenceType();
        item.source = facts.source();
        item.sourceYear = facts.sourceYear();
        item.verified = facts.verified();
        item.validFrom = facts.validFrom();
        return item;
    }

    void endOn(LocalDate day) {
        if (!day.isAfter(validFrom) || (validTo != null && !day.isBefore(validTo))) {
            throw DutyItemProblems.invalidEnd(validFrom);
        }
        validTo = day;
    }

    static List<DutyItem> page(Conditions asked, int size) {
        return DutyItem.<DutyItem>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static List<DutyItem> findOn(String role, DivisionLevel level, LocalDate day) {
        return list(
                "role = :role and level = :level and " + ON + " order by position",
                Map.of("role", role, "level", level, "day", day));
    }

    static Optional<DutyItem> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
