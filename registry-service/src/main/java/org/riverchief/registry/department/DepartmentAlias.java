package org.riverchief.registry.department;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A further name of a division's department. */
@Entity
class DepartmentAlias extends PanacheEntityBase {

    @Id
    public UUID id;

    public String divisionCode;

    public String code;

    public String name;

    public @Nullable LocalDate validFrom;

    public @Nullable LocalDate validTo;

    public String source;

    public boolean verified;

    protected DepartmentAlias() {}

    static DepartmentAlias add(UUID id, Department department, AddAlias facts) {
        if (facts.validFrom() != null
                && facts.validTo() != null
                && !facts.validTo().isAfter(facts.validFrom())) {
            throw DepartmentProblems.invalidValidity();
        }
        DepartmentAlias alias = new DepartmentAlias();
        alias.id = id;
        alias.divisionCode = department.divisionCode;
        alias.code = department.code;
        alias.name = facts.name();
        alias.validFrom = facts.validFrom();
        alias.validTo = facts.validTo();
        alias.source = facts.source();
        alias.verified = facts.verified();
        return alias;
    }

    static List<DepartmentAlias> of(String divisionCode, String code) {
        return list(
                "divisionCode = :division and code = :code order by name, id",
                Map.of("division", divisionCode, "code", code));
    }
}
