package org.riverchief.registry.board;

import jakarta.enterprise.context.ApplicationScoped;
import org.riverchief.registry.features.FeatureSource;
import org.riverchief.registry.features.FeatureTable;
import org.riverchief.registry.features.PropertyType;

/** Published notice boards on maps. */
@ApplicationScoped
class BoardFeatures implements FeatureSource {

    private static final String TABLES = "(select * from board where state = 'PUBLISHED') b"
            + " join water_body w on w.id = b.water_body_id join reach r on r.id = b.reach_id";

    private static final String GEOMETRY =
            "jsonb_build_object('type', 'Point', 'coordinates', jsonb_build_array(b.longitude, b.latitude))";

    private static final String BOX = "box(point(cast(b.longitude as float8), cast(b.latitude as float8)))";

    @Override
    public FeatureTable table() {
        return FeatureTable.named("boards", "河长公示牌")
                .described("已公示的河长公示牌及其位置。")
                .rows(TABLES, "b.number", "b.division_code")
                .geometry(GEOMETRY, BOX)
                .show("number", "编号", "b.number", PropertyType.TEXT)
                .show("id", "标识", "b.id", PropertyType.ID)
                .show("waterBody", "水体", "w.name", PropertyType.TEXT)
                .show("reachCode", "河段编码", "r.code", PropertyType.TEXT)
                .show("divisionCode", "行政区划", "b.division_code", PropertyType.TEXT)
                .show("bank", "岸别", "b.bank", PropertyType.TEXT)
                .showInScope("condition", "完好情况", "b.condition", PropertyType.TEXT)
                .showInScope("outdatedOn", "内容过时日期", "b.outdated_on", PropertyType.DAY)
                .showInScope("updateDueOn", "更新期限", "b.update_due_on", PropertyType.DAY);
    }
}
