package org.riverchief.registry.phone;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form office phones may have, as clients see it.
 *
 * @param validTo first day it no longer holds
 */
record PhonePatternView(
        UUID id,
        String divisionCode,
        String pattern,
        String example,
        String source,
        @Nullable Integer sourceYear,
        boolean verified,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static PhonePatternView of(OfficePhonePattern row) {
        return new PhonePatternView(
                row.id,
                row.divisionCode,
                row.pattern,
                row.example,
                row.source,
                row.sourceYear,
                row.verified,
                row.validFrom,
                row.validTo);
    }
}
