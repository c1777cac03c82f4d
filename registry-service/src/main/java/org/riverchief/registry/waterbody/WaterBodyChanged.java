package org.riverchief.registry.waterbody;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;

record WaterBodyChanged(
        UUID waterBodyId,
        @Nullable String code,
        String name,
        WaterBodyKind kind,
        String divisionCode,
        @Nullable UUID parentId,
        @Nullable UUID basinId,
        ChainageOrigin chainageOrigin,
        @Nullable BigDecimal lengthKm,
        @Nullable BigDecimal basinAreaKm2,
        boolean verified,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements DomainEvent {

    static WaterBodyChanged of(WaterBodyView water) {
        return new WaterBodyChanged(
                water.id(),
                water.code(),
                water.name(),
                water.kind(),
                water.divisionCode(),
                water.parentId(),
                water.basinId(),
                water.chainageOrigin(),
                water.lengthKm(),
                water.basinAreaKm2(),
                water.verified(),
                water.validFrom(),
                water.validTo());
    }

    @Override
    public String type() {
        return "org.riverchief.water-body.changed.v1";
    }

    @Override
    public String topic() {
        return "registry.water-body.v1";
    }

    @Override
    public String subject() {
        return waterBodyId.toString();
    }
}
