package org.riverchief.registry.division;

import jakarta.enterprise.context.ApplicationScoped;
import org.riverchief.registry.features.FeatureSource;
import org.riverchief.registry.features.FeatureTable;
import org.riverchief.registry.features.PropertyType;

/** Divisions on maps: a table without outlines, which others join to theirs by the code. */
@ApplicationScoped
class DivisionFeatures implements FeatureSource {

    @Override
    public FeatureTable table() {
        return FeatureTable.named("divisions", "行政区划")
                .described("市、县、镇、村行政区划及功能区，编码按国家统计局统计用区划代码；不含边界线。")
                .rows("division d", "d.code", "d.code")
                .validity("d.valid_from", "d.valid_to")
                .show("code", "代码", "d.code", PropertyType.TEXT)
                .show("name", "名称", "d.name", PropertyType.TEXT)
                .show("level", "级别", "d.level", PropertyType.TEXT)
                .show("parentCode", "上级代码", "d.parent_code", PropertyType.TEXT)
                .show("functionalZone", "功能区", "d.functional_zone", PropertyType.BOOLEAN)
                .show("validFrom", "生效日期", "d.valid_from", PropertyType.DAY)
                .show("validTo", "失效日期", "d.valid_to", PropertyType.DAY);
    }
}
