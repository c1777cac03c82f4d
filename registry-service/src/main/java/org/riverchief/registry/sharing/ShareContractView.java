package org.riverchief.registry.sharing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leave to read an item, as clients see it. */
record ShareContractView(
        UUID id,
        String consumerDepartmentCode,
        String purpose,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String approvedBy) {

    static ShareContractView of(ShareContract contract) {
        return new ShareContractView(
                contract.id,
                contract.consumerDepartmentCode,
                contract.purpose,
                contract.validFrom,
                contract.validTo,
                contract.approvedBy);
    }
}
