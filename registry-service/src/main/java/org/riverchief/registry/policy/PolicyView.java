package org.riverchief.registry.policy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document as clients see it. */
record PolicyView(
        UUID id,
        int version,
        String title,
        @Nullable String code,
        @Nullable String issuedBy,
        @Nullable LocalDate issuedOn,
        String divisionCode,
        String source,
        boolean verified) {

    static PolicyView of(PolicyDocument document) {
        return new PolicyView(
                document.id,
                document.version,
                document.title,
                document.code,
                document.issuedBy,
                document.issuedOn,
                document.divisionCode,
                document.source,
                document.verified);
    }
}
