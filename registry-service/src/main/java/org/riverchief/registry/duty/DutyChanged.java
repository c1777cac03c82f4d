package org.riverchief.registry.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;

record DutyChanged(
        UUID dutyId,
        String divisionCode,
        String category,
        String leadDepartmentCode,
        List<String> assistDepartmentCodes,
        List<Basis> legalBases,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements DomainEvent {

    /** A law, with the article as soon as somebody entered it. */
    record Basis(String title, @Nullable String article) {}

    static DutyChanged of(DutyView duty) {
        return new DutyChanged(
                duty.id(),
                duty.divisionCode(),
                duty.category(),
                duty.leadDepartmentCode(),
                duty.assistDepartmentCodes(),
                duty.legalBases().stream()
                        .map(basis -> new Basis(basis.title(), basis.article()))
                        .toList(),
                duty.validFrom(),
                duty.validTo());
    }

    @Override
    public String type() {
        return "org.riverchief.duty.changed.v1";
    }

    @Override
    public String topic() {
        return "registry.duty.v1";
    }

    @Override
    public String subject() {
        return dutyId.toString();
    }
}
