package org.riverchief.registry.topology;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;
import org.riverchief.registry.graph.LinkKind;

record WaterLinkChanged(
        UUID waterLinkId,
        LinkKind kind,
        UUID fromWaterBodyId,
        @Nullable BigDecimal fromKm,
        UUID toWaterBodyId,
        @Nullable BigDecimal toKm,
        boolean verified,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements DomainEvent {

    static WaterLinkChanged of(WaterLinkView link) {
        return new WaterLinkChanged(
                link.id(),
                link.kind(),
                link.fromWaterBodyId(),
                link.fromKm(),
                link.toWaterBodyId(),
                link.toKm(),
                link.verified(),
                link.validFrom(),
                link.validTo());
    }

    @Override
    public String type() {
        return "org.riverchief.water-link.changed.v1";
    }

    @Override
    public String topic() {
        return "registry.water-link.v1";
    }

    @Override
    public String subject() {
        return waterLinkId.toString();
    }
}
