package org.riverchief.registry.waterbody;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.geometry.Crs;
import org.riverchief.registry.geometry.LineString;
import org.riverchief.registry.geometry.Polygon;

/**
 * A water body to register, or all of what it is to be from {@code validFrom} on.
 *
 * @param version where a water body is changed: the version that was read; absent where one is registered
 * @param code national code, of the form the rule for its kind says
 * @param divisionCode the smallest division that holds all of it; its office keeps the record
 * @param parentId the water it flows into or lies on
 * @param basinId the basin it drains
 * @param crs system of line and area, as EPSG:4490, EPSG:4326, EPSG:3857 or GCJ-02; needed where there is one
 * @param verified whether a source that was read names it
 * @param validFrom absent: since before the records
 */
public record RegisterWaterBody(
        @Nullable Integer version,
        @Nullable @Pattern(regexp = "[0-9A-Z]{1,32}") String code,
        @NotBlank @Size(max = 100) String name,
        @NotNull WaterBodyKind kind,
        @NotNull String divisionCode,
        @Nullable UUID parentId,
        @Nullable UUID basinId,
        @NotNull ChainageOrigin chainageOrigin,
        @Nullable String crs,
        @Nullable @Valid LineString geometry,
        @Nullable @Valid Polygon area,
        @Nullable @Size(max = 500) String note,
        boolean verified,
        @Nullable LocalDate validFrom,
        @NotNull List<@NotNull @Valid Figure> figures) {

    /** Returns these facts as of somebody who read that version. */
    RegisterWaterBody at(int readVersion) {
        return new RegisterWaterBody(
                readVersion,
                code,
                name,
                kind,
                divisionCode,
                parentId,
                basinId,
                chainageOrigin,
                crs,
                geometry,
                area,
                note,
                verified,
                validFrom,
                figures);
    }

    @Nullable
    LineString keptGeometry() {
        return geometry == null ? null : geometry.kept(crsOfShapes());
    }

    @Nullable
    Polygon keptArea() {
        return area == null ? null : area.kept(crsOfShapes());
    }

    private Crs crsOfShapes() {
        if (crs == null) {
            throw WaterBodyProblems.missingCrs();
        }
        return Crs.of(crs);
    }
}
