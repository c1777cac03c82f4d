package org.riverchief.registry.department;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A department as clients see it.
 *
 * @param validTo first day it no longer exists
 */
record DepartmentView(
        UUID id,
        String code,
        String name,
        String divisionCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static DepartmentView of(Department department) {
        return new DepartmentView(
                department.id,
                department.code,
                department.name,
                department.divisionCode,
                department.validFrom,
                department.validTo);
    }
}
