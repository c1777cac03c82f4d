package org.riverchief.patrol.integration.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record DepartmentChanged(
        UUID departmentId,
        String code,
        String name,
        String divisionCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static final String TYPE = "org.riverchief.department.changed.v1";
}
