package org.riverchief.registry.section;

import jakarta.enterprise.context.ApplicationScoped;
import org.riverchief.registry.features.FeatureSource;
import org.riverchief.registry.features.FeatureTable;
import org.riverchief.registry.features.PropertyType;

/** Boundary sections on maps. */
@ApplicationScoped
class SectionFeatures implements FeatureSource {

    private static final String POINT =
            "jsonb_build_object('type', 'Point', 'coordinates', jsonb_build_array(s.longitude, s.latitude))";

    private static final String BOX = "box(point(s.longitude, s.latitude), point(s.longitude, s.latitude))";

    @Override
    public FeatureTable table() {
        return FeatureTable.named("boundary-sections", "交接断面")
                .described("水体由上游行政区划进入下游行政区划的交接断面。")
                .rows("boundary_section s", "cast(s.id as text)", "s.downstream_division_code")
                .geometry(POINT, BOX)
                .validity("s.valid_from", "s.valid_to")
                .show("code", "编码", "s.code", PropertyType.TEXT)
                .show("name", "名称", "s.name", PropertyType.TEXT)
                .show("waterBodyId", "水体标识", "s.water_body_id", PropertyType.ID)
                .show("chainageKm", "桩号（千米）", "s.chainage_km", PropertyType.NUMBER)
                .show("upstreamDivisionCode", "上游行政区划", "s.upstream_division_code", PropertyType.TEXT)
                .show("downstreamDivisionCode", "下游行政区划", "s.downstream_division_code", PropertyType.TEXT)
                .show("verified", "已核实", "s.verified", PropertyType.BOOLEAN);
    }
}
