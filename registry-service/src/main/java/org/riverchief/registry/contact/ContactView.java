package org.riverchief.registry.contact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The contact department of a chief as clients see it.
 *
 * @param validTo first day it no longer holds
 */
public record ContactView(
        UUID id,
        UUID chiefId,
        String divisionCode,
        String departmentCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static ContactView of(ContactDepartment contact) {
        return new ContactView(
                contact.id,
                contact.chiefId,
                contact.divisionCode,
                contact.departmentCode,
                contact.validFrom,
                contact.validTo);
    }
}
