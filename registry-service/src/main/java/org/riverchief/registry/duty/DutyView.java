package org.riverchief.registry.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.legalbasis.LegalBasisView;

/**
 * A line of the duty matrix as clients see it.
 *
 * @param divisionCode the division that said so; where the lines of another are asked for, one above it
 * @param validTo first day it no longer holds
 */
record DutyView(
        UUID id,
        String divisionCode,
        String category,
        String leadDepartmentCode,
        List<String> assistDepartmentCodes,
        List<LegalBasisView> legalBases,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static DutyView of(Duty duty, Map<UUID, LegalBasisView> known) {
        return new DutyView(
                duty.id,
                duty.divisionCode,
                duty.category,
                duty.leadDepartmentCode,
                List.copyOf(duty.assistDepartmentCodes),
                duty.legalBasisIds.stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .toList(),
                duty.validFrom,
                duty.validTo);
    }
}
