package org.riverchief.registry.division;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;
import org.riverchief.defaults.security.DivisionLevel;

record DivisionChanged(
        String code,
        String name,
        DivisionLevel level,
        @Nullable String parentCode,
        boolean functionalZone,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> successorCodes)
        implements DomainEvent {

    static DivisionChanged of(Division division) {
        return new DivisionChanged(
                division.code,
                division.name,
                division.level,
                division.parentCode,
                division.functionalZone,
                division.validFrom,
                division.validTo,
                successors(division));
    }

    private static List<String> successors(Division division) {
        return division.validTo == null
                ? List.of()
                : DivisionSuccession.of(division.code).stream()
                        .filter(succession -> succession.predecessorCode().equals(division.code))
                        .map(SuccessionView::successorCode)
                        .toList();
    }

    @Override
    public String type() {
        return "org.riverchief.division.changed.v1";
    }

    @Override
    public String topic() {
        return "registry.division.v1";
    }

    @Override
    public String subject() {
        return code;
    }
}
