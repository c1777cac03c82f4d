package org.riverchief.registry.office;

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
import org.riverchief.registry.Succession.Replaceable;

/** Somebody who works at an office. */
@Entity
class OfficeMember extends PanacheEntityBase implements Replaceable {

    @Id
    public UUID id;

    public UUID officeId;

    @Enumerated(EnumType.STRING)
    public OfficePosition position;

    public String name;

    public @Nullable String post;

    public @Nullable String departmentCode;

    public LocalDate validFrom;

    public @Nullable LocalDate validTo;

    @Version
    public int version;

    protected OfficeMember() {}

    /** A deputy head comes from a member department; the head is replaced, never doubled. */
    static OfficeMember join(UUID id, RiverChiefOffice office, JoinOffice facts) {
        if (facts.position() == OfficePosition.DEPUTY_HEAD
                && (facts.departmentCode() == null || !office.memberDepartmentCodes.contains(facts.departmentCode()))) {
            throw OfficeProblems.notFromMember(office.memberDepartmentCodes);
        }
        OfficeMember member = new OfficeMember();
        member.id = id;
        member.officeId = office.id;
        member.position = facts.position();
        member.name = facts.name();
        member.post = facts.post();
        member.departmentCode = facts.departmentCode();
        member.validFrom = facts.validFrom();
        return member;
    }

    @Override
    public void giveWayOn(LocalDate day) {
        if (!validFrom.isBefore(day)) {
            throw OfficeProblems.headExists(name, validFrom);
        }
        validTo = day;
    }

    void leaveOn(LocalDate day) {
        if (!day.isAfter(validFrom) || (validTo != null && !day.isBefore(validTo))) {
            throw OfficeProblems.invalidEnd(validFrom);
        }
        validTo = day;
    }

    static List<OfficeMember> findOn(UUID officeId, LocalDate day) {
        return list(
                "officeId = :office and validFrom <= :day and (validTo is null or validTo > :day)"
                        + " order by position, validFrom, id",
                Map.of("office", officeId, "day", day));
    }

    static Optional<OfficeMember> findHeadSince(UUID officeId, LocalDate day) {
        return find(
                        "officeId = :office and position = :head and (validTo is null or validTo > :day)"
                                + " order by validFrom desc",
                        Map.of("office", officeId, "head", OfficePosition.HEAD, "day", day))
                .firstResultOptional();
    }

    static Optional<OfficeMember> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
