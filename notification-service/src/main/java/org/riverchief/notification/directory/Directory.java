package org.riverchief.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows what divisions and departments are called; where no name came yet the code stands in. */
@ApplicationScoped
public class Directory {

    /** A department as its event states it. */
    public record Department(
            UUID id,
            String code,
            String divisionCode,
            String name,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** A division as its event states it. */
    public record Division(
            String code,
            String name,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** Keeps a department, unless newer news of it came before. */
    @Transactional
    public void keep(Department department, long sequence) {
        DepartmentCopy.upsert(department, sequence);
    }

    /** Keeps a division, unless newer news of it came before. */
    @Transactional
    public void keep(Division division, long sequence) {
        DivisionCopy.upsert(division, sequence);
    }

    /** Returns what the department is called on that day. */
    public String departmentName(String code, String divisionCode, LocalDate day) {
        return DepartmentCopy.named(code, divisionCode, day)
                .map(department -> department.name)
                .orElseGet(() -> "%s(%s)".formatted(divisionName(divisionCode), code));
    }

    /** Returns the division's name. */
    public String divisionName(String code) {
        return DivisionCopy.<DivisionCopy>findByIdOptional(code)
                .map(division -> division.name)
                .orElse(code);
    }
}
