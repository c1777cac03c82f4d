package org.riverchief.registry.contact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;

record ContactChanged(
        UUID contactId,
        UUID chiefId,
        String divisionCode,
        String departmentCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements DomainEvent {

    static ContactChanged of(ContactView contact) {
        return new ContactChanged(
                contact.id(),
                contact.chiefId(),
                contact.divisionCode(),
                contact.departmentCode(),
                contact.validFrom(),
                contact.validTo());
    }

    @Override
    public String type() {
        return "org.riverchief.contact.changed.v1";
    }

    @Override
    public String topic() {
        return "registry.contact.v1";
    }

    @Override
    public String subject() {
        return contactId.toString();
    }
}
