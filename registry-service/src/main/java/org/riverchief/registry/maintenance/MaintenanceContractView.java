package org.riverchief.registry.maintenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract as clients see it.
 *
 * @param validTo first day it no longer holds
 */
record MaintenanceContractView(
        UUID id,
        String number,
        UUID bodyId,
        String divisionCode,
        List<UUID> reachIds,
        List<MaintenancePerson> persons,
        String standard,
        @Nullable BigDecimal lengthKm,
        @Nullable BigDecimal areaM2,
        @Nullable BigDecimal yuanPerYear,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable String endingReason) {

    static MaintenanceContractView of(MaintenanceContract contract) {
        return new MaintenanceContractView(
                contract.id,
                contract.number,
                contract.bodyId,
                contract.divisionCode,
                contract.reachIds.stream().sorted().toList(),
                List.copyOf(contract.persons),
                contract.standard,
                contract.lengthKm,
                contract.areaM2,
                contract.yuanPerYear,
                contract.validFrom,
                contract.validTo,
                contract.endingReason);
    }
}
