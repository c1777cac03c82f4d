package org.riverchief.registry.reach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.geometry.Crs;
import org.riverchief.registry.geometry.LineString;
import org.riverchief.registry.geometry.Polygon;

/**
 * A reach to register, or all of what it is to be from {@code validFrom} on.
 *
 * @param version where a reach is changed: the version that was read; absent where one is registered
 * @param code 12 digits: the county's or city's six (GB/T 2260) and a sequence of six
 * @param zone BOTH when absent
 * @param crs EPSG:4490 (CGCS2000), EPSG:4326 (WGS 84), EPSG:3857 or GCJ-02; kept as EPSG:4490
 * @param geometry the line chainage is counted along; absent for a lake, whose shore is taken from its area
 * @param area surface of a lake, a reservoir or a small water
 * @param chainageFromKm chainage of the first vertex
 * @param parentReachId the reach of the same water one level up whose chief is in charge of this one's
 * @param schematic whether the line is a drawing, not a survey
 * @param verified whether the figures have a published source
 * @param validTo first day it no longer exists
 */
public record RegisterReach(
        @Nullable Integer version,
        @NotNull @Pattern(regexp = "[0-9]{12}") String code,
        @NotBlank @Size(max = 100) String name,
        @NotNull UUID waterBodyId,
        @NotNull String divisionCode,
        @NotNull Bank bank,
        @Nullable Zone zone,
        @NotBlank String crs,
        @Nullable @Valid LineString geometry,
        @Nullable @Valid Polygon area,

        @NotNull @DecimalMin("0") @Digits(integer = 5, fraction = 3)
        BigDecimal chainageFromKm,

        @NotNull @DecimalMin("0") @Digits(integer = 5, fraction = 3)
        BigDecimal chainageToKm,

        @Nullable UUID parentReachId,
        boolean schematic,
        boolean verified,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Returns these facts as of somebody who read that version. */
    RegisterReach at(int readVersion) {
        return new RegisterReach(
                readVersion,
                code,
                name,
                waterBodyId,
                divisionCode,
                bank,
                zone,
                crs,
                geometry,
                area,
                chainageFromKm,
                chainageToKm,
                parentReachId,
                schematic,
                verified,
                validFrom,
                validTo);
    }

    /** Checks what can be told from the facts alone. */
    void check() {
        Crs.of(crs);
        if (geometry == null && area == null) {
            throw ReachProblems.missingGeometry();
        }
        if (chainageToKm.compareTo(chainageFromKm) <= 0) {
            throw ReachProblems.invalidChainage();
        }
        if (validTo != null && !validTo.isAfter(validFrom)) {
            throw ReachProblems.invalidValidity();
        }
    }

    /** Checks that the code is one of the division; a reach that moved to another one keeps its code. */
    void checkCode() {
        if (!code.startsWith(divisionCode.substring(0, Math.min(6, divisionCode.length())))) {
            throw ReachProblems.invalidCode(code, divisionCode);
        }
    }

    /** Returns the line in CGCS2000: the one given, or the shore of the area. */
    LineString line() {
        return geometry == null ? Objects.requireNonNull(keptArea()).shore() : geometry.kept(Crs.of(crs));
    }

    @Nullable
    Polygon keptArea() {
        return area == null ? null : area.kept(Crs.of(crs));
    }

    Zone zoneOrBoth() {
        return zone == null ? Zone.BOTH : zone;
    }
}
