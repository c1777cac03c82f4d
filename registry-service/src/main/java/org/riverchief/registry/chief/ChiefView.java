package org.riverchief.registry.chief;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A chief as clients see it: name, post and office phone, no personal data.
 *
 * @param version to be sent back with a change
 */
public record ChiefView(
        UUID id,
        int version,
        String name,
        @Nullable String post,
        @Nullable String organisation,
        @Nullable String officePhone,
        String divisionCode) {

    static ChiefView of(Chief chief) {
        return new ChiefView(
                chief.id,
                chief.version,
                chief.name,
                chief.post,
                chief.organisation,
                chief.officePhone,
                chief.divisionCode);
    }
}
