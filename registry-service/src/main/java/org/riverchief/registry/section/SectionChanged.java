package org.riverchief.registry.section;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;
import org.riverchief.registry.geometry.Crs;

record SectionChanged(
        UUID sectionId,
        String code,
        String name,
        UUID waterBodyId,
        BigDecimal chainageKm,
        String crs,
        double longitude,
        double latitude,
        String upstreamDivisionCode,
        String downstreamDivisionCode,
        boolean verified,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements DomainEvent {

    static SectionChanged of(SectionView section) {
        return new SectionChanged(
                section.id(),
                section.code(),
                section.name(),
                section.waterBodyId(),
                section.chainageKm(),
                Crs.KEPT,
                section.longitude(),
                section.latitude(),
                section.upstreamDivisionCode(),
                section.downstreamDivisionCode(),
                section.verified(),
                section.validFrom(),
                section.validTo());
    }

    @Override
    public String type() {
        return "org.riverchief.section.changed.v1";
    }

    @Override
    public String topic() {
        return "registry.section.v1";
    }

    @Override
    public String subject() {
        return sectionId.toString();
    }
}
