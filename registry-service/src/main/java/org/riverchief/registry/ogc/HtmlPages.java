package org.riverchief.registry.ogc;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.features.FeatureTable;
import org.riverchief.registry.features.Property;
import org.riverchief.registry.ogc.HtmlPage.Cell;
import org.riverchief.registry.ogc.HtmlPage.Crumb;
import org.riverchief.registry.ogc.HtmlPage.Table;

/** Shows documents as pages in Chinese that need no script. */
@ApplicationScoped
class HtmlPages {

    private final Template page;

    HtmlPages(@Location("ogc/page.html") Template page) {
        this.page = page;
    }

    static String style() {
        try (InputStream stream = HtmlPages.class.getResourceAsStream("/ogc/style.css")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String landing(LandingView view, Address address) {
        return render(address, view.title(), view.description(), List.of(), view.links());
    }

    String conformance(ConformanceView view, Address address) {
        List<List<Cell>> rows = view.conformsTo().stream()
                .map(uri -> List.of(new Cell(uri, uri)))
                .toList();
        return render(address, "符合的标准类", "", List.of(new Table("", List.of("标识"), rows)), List.of());
    }

    String api(Map<String, Object> description, Address address) {
        List<List<Cell>> rows = new ArrayList<>();
        paths(description).forEach((path, operations) -> {
            Object summary = operation(operations).get("summary");
            rows.add(List.of(Cell.of("GET " + path), Cell.of(summary)));
        });
        return render(
                address,
                "接口说明",
                "机器可读的定义（OpenAPI 3.0）见本页末尾的链接。",
                List.of(new Table("", List.of("路径", "用途"), rows)),
                List.of(Link.of(address.of("api") + "?f=json", "alternate", Link.OPEN_API, "接口定义（OpenAPI 3.0）")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> paths(Map<String, Object> description) {
        return (Map<String, Map<String, Object>>) Objects.requireNonNull(description.get("paths"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> operation(Map<String, Object> path) {
        return (Map<String, Object>) Objects.requireNonNull(path.get("get"));
    }

    String collections(CollectionsView view, Address address) {
        List<List<Cell>> rows = view.collections().stream()
                .map(each -> List.of(
                        new Cell(each.title(), address.of("collections", each.id()) + "?f=html"),
                        Cell.of(each.id()),
                        Cell.of(each.description())))
                .toList();
        return render(address, "数据集", "", List.of(new Table("", List.of("名称", "标识", "说明"), rows)), view.links());
    }

    String collection(CollectionView view, Address address) {
        List<List<Cell>> facts = new ArrayList<>();
        facts.add(List.of(Cell.of("标识"), Cell.of(view.id())));
        if (view.extent() != null) {
            facts.add(List.of(Cell.of("范围"), Cell.of(view.extent())));
        }
        facts.add(List.of(Cell.of("坐标系"), Cell.of(String.join(" ", view.crs()))));
        facts.add(List.of(Cell.of("存储坐标系"), Cell.of(view.storageCrs())));
        return render(
                address,
                view.title(),
                view.description(),
                List.of(new Table("", List.of("项目", "内容"), facts)),
                view.links());
    }

    String queryables(Map<String, Object> schema, Address address) {
        List<List<Cell>> rows = new ArrayList<>();
        @SuppressWarnings("unchecked")
        Map<String, Map<String, Object>> properties =
                (Map<String, Map<String, Object>>) Objects.requireNonNull(schema.get("properties"));
        properties.forEach((name, property) -> rows.add(List.of(
                Cell.of(name),
                Cell.of(property.get("title")),
                Cell.of(property.getOrDefault("format", property.get("type"))))));
        return render(address, "可查询的属性", "", List.of(new Table("", List.of("参数", "名称", "类型"), rows)), List.of());
    }

    String items(ItemsView view, FeatureTable table, Address address) {
        List<Property> shown = table.properties(true).stream()
                .filter(property -> view.features().stream()
                        .anyMatch(feature -> feature.properties().containsKey(property.name())))
                .toList();
        List<String> head = new ArrayList<>(List.of("编号"));
        shown.forEach(property -> head.add(property.title()));
        List<List<Cell>> rows = view.features().stream()
                .map(feature -> row(feature, shown, table, address))
                .toList();
        return render(
                address,
                table.title(),
                "本页 %d 条。".formatted(view.numberReturned()),
                List.of(new Table("", head, rows)),
                view.links());
    }

    private static List<Cell> row(FeatureView feature, List<Property> shown, FeatureTable table, Address address) {
        String href = address.of("collections", table.id(), "items", feature.id()) + "?f=html";
        List<Cell> cells = new ArrayList<>(List.of(new Cell(feature.id(), href)));
        shown.forEach(property -> cells.add(Cell.of(text(feature.properties().get(property.name())))));
        return cells;
    }

    String item(FeatureView view, FeatureTable table, Address address) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Property property : table.properties(true)) {
            if (view.properties().containsKey(property.name())) {
                rows.add(List.of(
                        Cell.of(property.title()),
                        Cell.of(text(view.properties().get(property.name())))));
            }
        }
        rows.add(List.of(
                Cell.of("几何"),
                Cell.of(view.geometry() == null ? "无" : view.geometry().toString())));
        return render(
                address,
                table.title() + " " + view.id(),
                "",
                List.of(new Table("", List.of("属性", "内容"), rows)),
                Objects.requireNonNullElse(view.links(), List.of()));
    }

    private static @Nullable Object text(@Nullable Object value) {
        return value instanceof Boolean flag ? flag ? "是" : "否" : value;
    }

    private String render(Address address, String title, String text, List<Table> tables, List<Link> links) {
        List<Crumb> crumbs = List.of(
                new Crumb(OgcDocuments.TITLE, address.base() + "?f=html"),
                new Crumb("数据集", address.of("collections") + "?f=html"),
                new Crumb("接口说明", address.of("api") + "?f=html"));
        List<Crumb> below = links.stream()
                .map(link -> new Crumb("%s · %s · %s".formatted(link.title(), link.rel(), link.type()), link.href()))
                .toList();
        return page.data("page", new HtmlPage(address.base(), title, text, crumbs, tables, below))
                .render();
    }
}
