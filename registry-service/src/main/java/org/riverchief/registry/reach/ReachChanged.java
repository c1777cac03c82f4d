package org.riverchief.registry.reach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.geometry.LineString;
import org.riverchief.registry.geometry.Polygon;

record ReachChanged(
        UUID reachId,
        String code,
        String name,
        UUID waterBodyId,
        String waterBodyName,
        String divisionCode,
        DivisionLevel level,
        Bank bank,
        Zone zone,
        String crs,
        LineString geometry,
        @Nullable Polygon area,
        BigDecimal chainageFromKm,
        BigDecimal chainageToKm,
        @Nullable UUID parentReachId,
        boolean schematic,
        boolean verified,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements DomainEvent {

    static ReachChanged of(ReachView reach) {
        return new ReachChanged(
                reach.id(),
                reach.code(),
                reach.name(),
                reach.waterBodyId(),
                reach.waterBodyName(),
                reach.divisionCode(),
                reach.level(),
                reach.bank(),
                reach.zone(),
                reach.crs(),
                reach.geometry(),
                reach.area(),
                reach.chainageFromKm(),
                reach.chainageToKm(),
                reach.parentReachId(),
                reach.schematic(),
                reach.verified(),
                reach.validFrom(),
                reach.validTo());
    }

    @Override
    public String type() {
        return "org.riverchief.reach.changed.v1";
    }

    @Override
    public String topic() {
        return "registry.reach.v1";
    }

    @Override
    public String subject() {
        return reachId.toString();
    }
}
