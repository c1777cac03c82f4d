package org.riverchief.notification.integration.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.riverchief.notification.directory.Directory;

/** What we read of a division. */
record DivisionChanged(
        String code,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    Directory.Division division() {
        return new Directory.Division(code, name, validFrom, validTo);
    }
}
