package org.riverchief.patrol.integration.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record DutyChanged(
        UUID dutyId,
        String divisionCode,
        String category,
        String leadDepartmentCode,
        List<String> assistDepartmentCodes,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static final String TYPE = "org.riverchief.duty.changed.v1";
}
