package org.riverchief.registry.chief;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A chief as clients see it: name and post, no personal data. */
public record ChiefView(UUID id, String name, @Nullable String post, String divisionCode) {

    static ChiefView of(Chief chief) {
        return new ChiefView(chief.id, chief.name, chief.post, chief.divisionCode);
    }
}
