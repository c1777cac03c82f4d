package org.riverchief.registry.department;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;

record DepartmentChanged(
        UUID departmentId,
        String code,
        String name,
        String divisionCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements DomainEvent {

    static DepartmentChanged of(DepartmentView department) {
        return new DepartmentChanged(
                department.id(),
                department.code(),
                department.name(),
                department.divisionCode(),
                department.validFrom(),
                department.validTo());
    }

    @Override
    public String type() {
        return "org.riverchief.department.changed.v1";
    }

    @Override
    public String topic() {
        return "registry.department.v1";
    }

    @Override
    public String subject() {
        return departmentId.toString();
    }
}
