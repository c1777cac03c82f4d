package org.riverchief.registry.office;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;

record OfficeChanged(
        UUID officeId,
        String divisionCode,
        String name,
        String dutyPhone,
        List<String> memberDepartmentCodes,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements DomainEvent {

    static OfficeChanged of(OfficeView office) {
        return new OfficeChanged(
                office.id(),
                office.divisionCode(),
                office.name(),
                office.dutyPhone(),
                office.memberDepartmentCodes(),
                office.validFrom(),
                office.validTo());
    }

    @Override
    public String type() {
        return "org.riverchief.office.changed.v1";
    }

    @Override
    public String topic() {
        return "registry.office.v1";
    }

    @Override
    public String subject() {
        return officeId.toString();
    }
}
