package org.riverchief.registry.department;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.registry.Succession.Replaceable;

@Entity
public class Department extends PanacheEntityBase implements Replaceable {

    /** Whether it has, had or is known by the name. */
    static final String NAMED = """
            (name = :name
             or exists (select 1 from Department f
                        where f.divisionCode = d.divisionCode and f.code = d.code and f.name = :name)
             or exists (select 1 from DepartmentAlias a
                        where a.divisionCode = d.divisionCode and a.code = d.code and a.name = :name))""";

    private static final String ON = "validFrom <= :day and (validTo is null or validTo > :day)";

    @Id
    public UUID id;

    public String code;

    public String name;

    public String divisionCode;

    public LocalDate validFrom;

    public @Nullable LocalDate validTo;

    @Version
    public int version;

    protected Department() {}

    static Department register(UUID id, RegisterDepartment facts) {
        if (facts.validTo() != null && !facts.validTo().isAfter(facts.validFrom())) {
            throw DepartmentProblems.invalidValidity();
        }
        Department department = new Department();
        department.id = id;
        department.code = facts.code();
        department.name = facts.name();
        department.divisionCode = facts.divisionCode();
        department.validFrom = facts.validFrom();
        department.validTo = facts.validTo();
        return department;
    }

    @Override
    public void giveWayOn(LocalDate day) {
        if (!validFrom.isBefore(day)) {
            throw DepartmentProblems.departmentExists(name, validFrom);
        }
        validTo = day;
    }

    static List<Department> page(Conditions asked, LocalDate day, int size) {
        asked.and(ON, "day", day);
        return Department.<Department>find("from Department d where " + asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    /** Finds the division's department of the code that began on the day. */
    static Optional<Department> findBeginning(String divisionCode, String code, LocalDate day) {
        return find("divisionCode = ?1 and code = ?2 and validFrom = ?3", divisionCode, code, day)
                .firstResultOptional();
    }

    /** Finds the division's latest department of the code that exists on or after the day. */
    static Optional<Department> findLatestSince(String divisionCode, String code, LocalDate day) {
        return find(
                        "divisionCode = :division and code = :code and (validTo is null or validTo > :day)"
                                + " order by validFrom desc",
                        Map.of("division", divisionCode, "code", code, "day", day))
                .firstResultOptional();
    }

    /** Returns which codes departments of the divisions have on the day. */
    static Set<String> codesOn(Collection<String> divisionCodes, LocalDate day) {
        return Department.<Department>list(
                        "divisionCode in :divisions and " + ON, Map.of("divisions", divisionCodes, "day", day))
                .stream()
                .map(department -> department.code)
                .collect(Collectors.toSet());
    }

    /** Returns all the department of the code was, the earliest first. */
    static List<Department> history(String divisionCode, String code) {
        return list(
                "divisionCode = :division and code = :code order by validFrom",
                Map.of("division", divisionCode, "code", code));
    }
}
