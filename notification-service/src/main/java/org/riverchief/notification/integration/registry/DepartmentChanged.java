package org.riverchief.notification.integration.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.notification.directory.Directory;

/** What we read of a department. */
record DepartmentChanged(
        UUID departmentId,
        String code,
        String name,
        String divisionCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    Directory.Department department() {
        return new Directory.Department(departmentId, code, divisionCode, name, validFrom, validTo);
    }
}
