package org.riverchief.registry.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the matrix as a row of a file. */
record DutyCells(
        String divisionCode,
        String category,
        String leadDepartmentCode,
        List<String> assistDepartmentCodes,
        List<UUID> legalBasisIds,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static DutyCells of(Duty duty) {
        return new DutyCells(
                duty.divisionCode,
                duty.category,
                duty.leadDepartmentCode,
                List.copyOf(duty.assistDepartmentCodes),
                List.copyOf(duty.legalBasisIds),
                duty.validFrom,
                duty.validTo);
    }
}
