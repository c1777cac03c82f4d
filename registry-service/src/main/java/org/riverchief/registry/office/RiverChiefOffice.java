package org.riverchief.registry.office;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.registry.Succession.Replaceable;

@Entity
class RiverChiefOffice extends PanacheEntityBase implements Replaceable {

    static final String ON = "validFrom <= :day and (validTo is null or validTo > :day)";

    @Id
    public UUID id;

    public String divisionCode;

    public String name;

    public String dutyPhone;

    public @Nullable String address;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> memberDepartmentCodes;

    public LocalDate validFrom;

    public @Nullable LocalDate validTo;

    @Version
    public int version;

    protected RiverChiefOffice() {}

    static RiverChiefOffice set(UUID id, SetUpOffice facts) {
        RiverChiefOffice office = new RiverChiefOffice();
        office.id = id;
        office.divisionCode = facts.divisionCode();
        office.validFrom = facts.validFrom();
        office.describe(facts);
        return office;
    }

    /** Corrects what it says of itself; division and beginning stay. */
    void change(SetUpOffice facts) {
        if (!Objects.equals(version, facts.version())) {
            throw OfficeProblems.changedMeanwhile(version);
        }
        if (!divisionCode.equals(facts.divisionCode()) || !validFrom.equals(facts.validFrom())) {
            throw OfficeProblems.identityFixed();
        }
        describe(facts);
    }

    private void describe(SetUpOffice facts) {
        name = facts.name();
        dutyPhone = facts.dutyPhone();
        address = facts.address();
        memberDepartmentCodes =
                facts.memberDepartmentCodes().stream().distinct().sorted().toList();
    }

    @Override
    public void giveWayOn(LocalDate day) {
        if (!validFrom.isBefore(day)) {
            throw OfficeProblems.officeExists(name, validFrom);
        }
        validTo = day;
    }

    static List<RiverChiefOffice> page(Conditions asked, int size) {
        return RiverChiefOffice.<RiverChiefOffice>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static Optional<RiverChiefOffice> findOn(String divisionCode, LocalDate day) {
        return find("divisionCode = :division and " + ON, Map.of("division", divisionCode, "day", day))
                .firstResultOptional();
    }

    static Optional<RiverChiefOffice> findLatestSince(String divisionCode, LocalDate day) {
        return find(
                        "divisionCode = :division and (validTo is null or validTo > :day) order by validFrom desc",
                        Map.of("division", divisionCode, "day", day))
                .firstResultOptional();
    }

    static Optional<RiverChiefOffice> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
