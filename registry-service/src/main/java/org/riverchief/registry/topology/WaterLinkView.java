package org.riverchief.registry.topology;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.graph.LinkKind;

/** A link as clients see it. */
record WaterLinkView(
        UUID id,
        LinkKind kind,
        UUID fromWaterBodyId,
        @Nullable BigDecimal fromKm,
        UUID toWaterBodyId,
        @Nullable BigDecimal toKm,
        @Nullable String source,
        boolean verified,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static WaterLinkView of(WaterLink link) {
        return new WaterLinkView(
                link.id,
                link.kind,
                link.fromWaterBodyId,
                link.fromKm,
                link.toWaterBodyId,
                link.toKm,
                link.source,
                link.verified,
                link.validFrom,
                link.validTo);
    }
}
