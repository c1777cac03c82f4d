package org.riverchief.registry.section;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section as clients see it.
 *
 * @param version to be sent back with a change
 * @param longitude in CGCS2000
 * @param validTo first day it no longer is one
 */
record SectionView(
        UUID id,
        int version,
        String code,
        String name,
        UUID waterBodyId,
        BigDecimal chainageKm,
        double longitude,
        double latitude,
        String upstreamDivisionCode,
        String downstreamDivisionCode,
        @Nullable String source,
        boolean verified,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static SectionView of(BoundarySection section) {
        return new SectionView(
                section.id,
                section.version,
                section.code,
                section.name,
                section.waterBodyId,
                section.chainageKm,
                section.longitude,
                section.latitude,
                section.upstreamDivisionCode,
                section.downstreamDivisionCode,
                section.source,
                section.verified,
                section.validFrom,
                section.validTo);
    }
}
