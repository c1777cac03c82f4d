package org.riverchief.registry.reach;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.defaults.security.Roles;
import org.riverchief.registry.division.DivisionCells;
import org.riverchief.registry.exchange.Column;
import org.riverchief.registry.exchange.ExchangeKind;
import org.riverchief.registry.exchange.Importer;
import org.riverchief.registry.exchange.Pages;
import org.riverchief.registry.exchange.RecordFields;
import org.riverchief.registry.exchange.RowSink;
import org.riverchief.registry.waterbody.WaterBodyService;
import org.riverchief.registry.waterbody.WaterBodyView;

/** Reaches in files; waters are named by name and division, parents by code, and stand before their parts. */
@ApplicationScoped
class ReachKind implements ExchangeKind<RegisterReach> {

    static final String WATER = "waterBody";
    static final String WATER_DIVISION = "waterBodyDivision";
    static final String PARENT = "parentCode";

    private static final List<Column> COLUMNS = List.of(
            new Column("code", "编码"),
            new Column("name", "名称"),
            new Column(WATER, "水体"),
            new Column(WATER_DIVISION, "水体行政区划"),
            new Column(DivisionCells.COLUMN, "行政区划"),
            new Column("bank", "岸别"),
            new Column("zone", "水陆范围"),
            new Column("chainageFromKm", "起点桩号"),
            new Column("chainageToKm", "止点桩号"),
            new Column(PARENT, "上级河段编码"),
            new Column("schematic", "示意线"),
            new Column("verified", "已核实"),
            new Column("validFrom", "生效日期"),
            new Column("validTo", "失效日期"),
            new Column("crs", "坐标系"),
            new Column(Column.GEOMETRY, "中心线"),
            new Column(Column.AREA, "水面"));

    private final ReachImports imports;
    private final ReachService reaches;
    private final WaterBodyService waters;
    private final RecordFields fields;

    ReachKind(ReachImports imports, ReachService reaches, WaterBodyService waters, RecordFields fields) {
        this.imports = imports;
        this.reaches = reaches;
        this.waters = waters;
        this.fields = fields;
    }

    @Override
    public String name() {
        return "reaches";
    }

    @Override
    public String title() {
        return "河段";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Class<RegisterReach> facts() {
        return RegisterReach.class;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.OFFICE, Roles.ADMIN);
    }

    @Override
    public Importer<RegisterReach> importer(LocalDate day) {
        return new ReachImporter(imports);
    }

    @Override
    public void export(String divisionPrefix, LocalDate day, RowSink sink) throws IOException {
        for (DivisionLevel level : DivisionLevel.values()) {
            Pages.forEach(
                    page -> ReachEdition.page(
                            new Conditions()
                                    .and("e.divisionCode like :scope", "scope", divisionPrefix + "%")
                                    .and("e.level = :level", "level", level)
                                    .ascending(page, SortKey.text("r.code")),
                            day,
                            page.limit + 1),
                    edition -> Cursor.encode(edition.reach.code),
                    editions -> write(editions, sink));
        }
    }

    private void write(List<ReachEdition> editions, RowSink sink) throws IOException {
        Map<UUID, WaterBodyView> known = waters
                .findAll(editions.stream()
                        .map(edition -> edition.reach.waterBodyId)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(WaterBodyView::id, water -> water));
        Map<UUID, String> parents = Reach.codes(editions.stream()
                .map(edition -> edition.parentReachId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        for (ReachView view : reaches.views(editions)) {
            Map<String, Object> cells = fields.cells(view);
            WaterBodyView water = known.get(view.waterBodyId());
            if (water != null) {
                cells.put(WATER, water.name());
                cells.put(WATER_DIVISION, water.divisionCode());
            }
            if (view.parentReachId() != null) {
                cells.put(PARENT, parents.getOrDefault(view.parentReachId(), ""));
            }
            sink.row(cells);
        }
    }
}
