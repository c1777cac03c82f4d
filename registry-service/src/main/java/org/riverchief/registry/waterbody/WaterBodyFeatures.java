package org.riverchief.registry.waterbody;

import jakarta.enterprise.context.ApplicationScoped;
import org.riverchief.registry.features.FeatureSource;
import org.riverchief.registry.features.FeatureTable;
import org.riverchief.registry.features.PropertyType;

/** Waters on maps; their lines are those of their reaches. */
@ApplicationScoped
class WaterBodyFeatures implements FeatureSource {

    private static final String LENGTH = """
            (select f.amount from water_body_figure f where f.water_body_id = w.id and f.quantity = 'LENGTH_KM'
             and f.extent is null order by f.verified desc, f.id limit 1)""";

    @Override
    public FeatureTable table() {
        return FeatureTable.named("water-bodies", "水体")
                .described("河流、湖泊、水库、渠道和小微水体名录；线位见河段。")
                .rows("water_body w", "cast(w.id as text)", "w.division_code")
                .show("id", "标识", "w.id", PropertyType.ID)
                .show("name", "名称", "w.name", PropertyType.TEXT)
                .show("kind", "类型", "w.kind", PropertyType.TEXT)
                .show("divisionCode", "所在行政区划", "w.division_code", PropertyType.TEXT)
                .show("parentId", "汇入水体", "w.parent_id", PropertyType.ID)
                .show("lengthKm", "长度（千米）", LENGTH, PropertyType.NUMBER)
                .show("verified", "已核实", "w.verified", PropertyType.BOOLEAN)
                .showInScope("chainageOrigin", "桩号起点", "w.chainage_origin", PropertyType.TEXT)
                .showInScope("note", "备注", "w.note", PropertyType.TEXT);
    }
}
