package org.riverchief.registry.waterbody;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riverchief.defaults.security.Roles;
import org.riverchief.registry.Ids;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.division.DivisionCells;
import org.riverchief.registry.exchange.CellException;
import org.riverchief.registry.exchange.Column;
import org.riverchief.registry.exchange.ExchangeKind;
import org.riverchief.registry.exchange.ImportRow;
import org.riverchief.registry.exchange.Importer;
import org.riverchief.registry.exchange.RecordFields;
import org.riverchief.registry.exchange.RowOutcome;
import org.riverchief.registry.exchange.RowSink;

/** Waters in files, known by name and division; what a water flows into stands before it. Figures are a JSON list. */
@ApplicationScoped
class WaterBodyFiles implements ExchangeKind<RegisterWaterBody> {

    private static final String PARENT = "parent";
    private static final String PARENT_DIVISION = "parentDivision";
    private static final String FIGURES = "figures";

    private static final List<Column> COLUMNS = List.of(
            new Column("code", "编码"),
            new Column("name", "名称"),
            new Column("kind", "类型"),
            new Column(DivisionCells.COLUMN, "行政区划"),
            new Column(PARENT, "汇入水体"),
            new Column(PARENT_DIVISION, "汇入水体行政区划"),
            new Column("basinId", "流域标识"),
            new Column("chainageOrigin", "桩号起点"),
            new Column("note", "备注"),
            new Column("verified", "已核实"),
            new Column("validFrom", "生效日期"),
            new Column(FIGURES, "数据"),
            new Column("crs", "坐标系"),
            new Column(Column.GEOMETRY, "中心线"),
            new Column(Column.AREA, "水面"));

    private static final Set<String> COMPARED = Set.of(
            "code",
            "name",
            "kind",
            DivisionCells.COLUMN,
            "parentId",
            "basinId",
            "chainageOrigin",
            "note",
            "verified",
            "validFrom",
            FIGURES,
            Column.GEOMETRY,
            Column.AREA);

    private final WaterBodyService waters;
    private final DivisionCells divisions;
    private final RecordFields fields;
    private final RegistryDays days;
    private final ObjectMapper json;

    WaterBodyFiles(
            WaterBodyService waters,
            DivisionCells divisions,
            RecordFields fields,
            RegistryDays days,
            ObjectMapper json) {
        this.waters = waters;
        this.divisions = divisions;
        this.fields = fields;
        this.days = days;
        this.json = json;
    }

    @Override
    public String name() {
        return "water-bodies";
    }

    @Override
    public String title() {
        return "水体";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Class<RegisterWaterBody> facts() {
        return RegisterWaterBody.class;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.OFFICE, Roles.ADMIN);
    }

    @Override
    public Importer<RegisterWaterBody> importer(LocalDate day) {
        return new Importer<>() {
            @Override
            public void complete(ImportRow row, Map<String, Object> values) {
                WaterBodyFiles.this.complete(row, values);
            }

            @Override
            public RowOutcome take(ImportRow row, RegisterWaterBody facts) {
                return WaterBodyFiles.this.take(facts);
            }
        };
    }

    private void complete(ImportRow row, Map<String, Object> values) {
        values.put(FIGURES, row.text(FIGURES).map(this::figures).orElseGet(json::createArrayNode));
        if (row.text(Column.GEOMETRY).isPresent() || row.text(Column.AREA).isPresent()) {
            values.putIfAbsent("crs", "EPSG:4490");
        }
        row.text(PARENT).ifPresent(name -> {
            String division = row.require(PARENT_DIVISION);
            values.put(
                    "parentId",
                    waters.findNamed(division, name)
                            .orElseThrow(() -> new CellException(
                                    PARENT,
                                    "Division %s has no water named %s yet; it must stand before"
                                            .formatted(division, name))));
        });
    }

    private JsonNode figures(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            CellException refusal =
                    new CellException(FIGURES, "Leave it empty or write a JSON list as it was exported");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private RowOutcome take(RegisterWaterBody facts) {
        divisions.require(facts.divisionCode(), days.orToday(facts.validFrom()));
        Optional<UUID> known = waters.findNamed(facts.divisionCode(), facts.name());
        if (known.isEmpty()) {
            waters.register(Ids.next(), facts);
            return RowOutcome.CREATED;
        }
        WaterBodyView view = waters.require(known.get());
        if (fields.agree(view, facts, COMPARED)) {
            return RowOutcome.UNCHANGED;
        }
        waters.revise(known.get(), facts.at(view.version()));
        return RowOutcome.CHANGED;
    }

    @Override
    public void export(String divisionPrefix, LocalDate day, RowSink sink) throws IOException {
        List<WaterBodyView> all = waters.below(divisionPrefix, day);
        Map<UUID, WaterBodyView> known = new HashMap<>(waters
                .findAll(all.stream()
                        .map(WaterBodyView::parentId)
                        .filter(id -> id != null)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(WaterBodyView::id, water -> water)));
        for (WaterBodyView water : parentsFirst(all)) {
            Map<String, Object> cells = fields.cells(water);
            cells.put(FIGURES, json.valueToTree(water.figures()).toString());
            WaterBodyView parent = water.parentId() == null ? null : known.get(water.parentId());
            if (parent != null) {
                cells.put(PARENT, parent.name());
                cells.put(PARENT_DIVISION, parent.divisionCode());
            }
            if (water.geometry() != null || water.area() != null) {
                cells.put("crs", "EPSG:4490");
            }
            sink.row(cells);
        }
    }

    private static List<WaterBodyView> parentsFirst(List<WaterBodyView> all) {
        Map<UUID, WaterBodyView> listed = all.stream().collect(Collectors.toMap(WaterBodyView::id, water -> water));
        Set<WaterBodyView> ordered = new LinkedHashSet<>();
        for (WaterBodyView water : all) {
            Deque<WaterBodyView> line = new ArrayDeque<>();
            Set<UUID> seen = new HashSet<>();
            for (WaterBodyView next = water;
                    next != null && seen.add(next.id());
                    next = next.parentId() == null ? null : listed.get(next.parentId())) {
                line.push(next);
            }
            ordered.addAll(line);
        }
        return List.copyOf(ordered);
    }
}
