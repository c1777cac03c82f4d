package org.riverchief.registry.sharing;

import java.time.Instant;
import java.util.UUID;

/** A reading of shared data as clients see it. */
record AccessView(
        UUID id,
        UUID contractId,
        String consumerDepartmentCode,
        Instant accessedAt,
        String accessedBy,
        String address) {

    static AccessView of(ShareAccess access) {
        return new AccessView(
                access.id,
                access.contractId,
                access.consumerDepartmentCode,
                access.accessedAt,
                access.accessedBy,
                access.address);
    }
}
