package org.riverchief.registry.upkeep;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps a reach, as clients see it.
 *
 * @param validTo first day it no longer holds
 */
public record UpkeepView(
        UUID id,
        UUID reachId,
        String bodyName,
        @Nullable String bodyPhone,
        String responsibility,
        String personName,
        @Nullable String personPost,
        @Nullable UUID contractId,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static UpkeepView of(ReachUpkeep upkeep) {
        return new UpkeepView(
                upkeep.id,
                upkeep.reachId,
                upkeep.bodyName,
                upkeep.bodyPhone,
                upkeep.responsibility,
                upkeep.personName,
                upkeep.personPost,
                upkeep.contractId,
                upkeep.validFrom,
                upkeep.validTo);
    }
}
