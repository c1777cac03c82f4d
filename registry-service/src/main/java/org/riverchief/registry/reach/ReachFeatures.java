package org.riverchief.registry.reach;

import jakarta.enterprise.context.ApplicationScoped;
import org.riverchief.registry.features.FeatureSource;
import org.riverchief.registry.features.FeatureTable;
import org.riverchief.registry.features.PropertyType;

/** Reaches on maps, each as one edition. */
@ApplicationScoped
class ReachFeatures implements FeatureSource {

    private static final String TABLES = "reach r join reach_edition e on e.reach_id = r.id"
            + " join water_body w on w.id = r.water_body_id left join reach p on p.id = e.parent_reach_id";

    private static final String LATER = "exists (select 1 from reach_edition l"
            + " where l.reach_id = e.reach_id and l.valid_from > e.valid_from and l.valid_from <= :last)";

    @Override
    public FeatureTable table() {
        return FeatureTable.named("reaches", "河段")
                .described("河长负责的河段及其中心线、桩号和所属行政区划。未指定时间时为当前有效的河段。")
                .rows(TABLES, "r.code", "e.division_code")
                .geometry("e.geometry", "e.geometry_box")
                .validity("e.valid_from", "e.valid_to")
                .supersededWhen(LATER)
                .show("code", "编码", "r.code", PropertyType.TEXT)
                .show("name", "名称", "e.name", PropertyType.TEXT)
                .show("waterBody", "水体", "w.name", PropertyType.TEXT)
                .show("waterBodyId", "水体标识", "r.water_body_id", PropertyType.ID)
                .show("divisionCode", "行政区划", "e.division_code", PropertyType.TEXT)
                .show("level", "级别", "e.level", PropertyType.TEXT)
                .show("bank", "岸别", "e.bank", PropertyType.TEXT)
                .show("chainageFromKm", "起点桩号（千米）", "e.chainage_from_km", PropertyType.NUMBER)
                .show("chainageToKm", "止点桩号（千米）", "e.chainage_to_km", PropertyType.NUMBER)
                .show("validFrom", "生效日期", "e.valid_from", PropertyType.DAY)
                .show("validTo", "失效日期", "e.valid_to", PropertyType.DAY)
                .showInScope("id", "标识", "r.id", PropertyType.ID)
                .showInScope("parentCode", "上级河段", "p.code", PropertyType.TEXT)
                .showInScope("schematic", "示意线", "e.schematic", PropertyType.BOOLEAN)
                .showInScope("verified", "已核实", "e.verified", PropertyType.BOOLEAN);
    }
}
