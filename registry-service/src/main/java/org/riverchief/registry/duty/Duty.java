package org.riverchief.registry.duty;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.Succession.Replaceable;

@Entity
class Duty extends PanacheEntityBase implements Replaceable {

    @Id
    public UUID id;

    public String divisionCode;

    public String category;

    public String leadDepartmentCode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> assistDepartmentCodes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<UUID> legalBasisIds;

    public LocalDate validFrom;

    public @Nullable LocalDate validTo;

    @Version
    public int version;

    protected Duty() {}

    static Duty assign(UUID id, AssignDuty order) {
        List<String> assisting = order.assistDepartmentCodes();
        if (assisting.contains(order.leadDepartmentCode()) || new HashSet<>(assisting).size() < assisting.size()) {
            throw DutyProblems.invalidDuty("The lead does not assist itself and nobody assists twice");
        }
        if (order.validTo() != null && !order.validTo().isAfter(order.validFrom())) {
            throw DutyProblems.invalidValidity();
        }
        Duty duty = new Duty();
        duty.id = id;
        duty.divisionCode = order.divisionCode();
        duty.category = order.category();
        duty.leadDepartmentCode = order.leadDepartmentCode();
        duty.assistDepartmentCodes = List.copyOf(assisting);
        duty.legalBasisIds = order.legalBasisIds() == null ? List.of() : List.copyOf(order.legalBasisIds());
        duty.validFrom = order.validFrom();
        duty.validTo = order.validTo();
        return duty;
    }

    @Override
    public void giveWayOn(LocalDate day) {
        if (!validFrom.isBefore(day)) {
            throw DutyProblems.dutyExists(category, validFrom);
        }
        validTo = day;
    }

    /** Ends without a successor: what a division above says holds again. */
    void endOn(LocalDate day) {
        if (!day.isAfter(validFrom) || (validTo != null && !day.isBefore(validTo))) {
            throw DutyProblems.invalidEnd(validFrom);
        }
        validTo = day;
    }

    static Optional<Duty> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Finds the division's line for the category that began on the day. */
    static Optional<Duty> findBeginning(String divisionCode, String category, LocalDate day) {
        return find("divisionCode = ?1 and category = ?2 and validFrom = ?3", divisionCode, category, day)
                .firstResultOptional();
    }

    /** Finds the lines of a division and all below it that hold on the day; they are few. */
    static List<Duty> findBelow(String divisionPrefix, LocalDate day) {
        return list(
                "divisionCode like :scope and validFrom <= :day and (validTo is null or validTo > :day)"
                        + " order by divisionCode, category, id",
                Map.of("scope", divisionPrefix + "%", "day", day));
    }

    /** Finds the division's latest line for the category that holds on or after the day. */
    static Optional<Duty> findLatestSince(String divisionCode, String category, LocalDate day) {
        return find(
                        "divisionCode = :division and category = :category and (validTo is null or validTo > :day)"
                                + " order by validFrom desc",
                        Map.of("division", divisionCode, "category", category, "day", day))
                .firstResultOptional();
    }

    /** Finds what any of the divisions says on the day, in the order of categories. */
    static List<Duty> findOn(Collection<String> divisionCodes, LocalDate day) {
        return list(
                "divisionCode in :divisions and validFrom <= :day and (validTo is null or validTo > :day) order by category",
                Map.of("divisions", divisionCodes, "day", day));
    }
}
