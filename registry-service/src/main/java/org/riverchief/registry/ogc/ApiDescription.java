package org.riverchief.registry.ogc;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riverchief.registry.features.FeatureScope;
import org.riverchief.registry.features.FeatureTable;
import org.riverchief.registry.features.Property;

/** Describes the paths in OpenAPI 3.0, each collection with its own parameters. */
@ApplicationScoped
class ApiDescription {

    private final Collections collections;
    private final FeatureScope scope;

    ApiDescription(Collections collections, FeatureScope scope) {
        this.collections = collections;
        this.scope = scope;
    }

    Map<String, Object> describe(Address address) {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put("/", get("landing", "入口", List.of(), Link.JSON));
        paths.put("/conformance", get("conformance", "符合的标准类", List.of(), Link.JSON));
        paths.put("/api", get("api", "接口定义", List.of(), Link.OPEN_API));
        paths.put("/collections", get("collections", "数据集", List.of(), Link.JSON));
        collections.visible().forEach(table -> describe(table, paths));
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("openapi", "3.0.3");
        description.put(
                "info",
                Map.of(
                        "title", OgcDocuments.TITLE,
                        "version", "1.0.0",
                        "description",
                                "OGC API – Features: Part 1 Core, Part 2 Coordinate Reference Systems by Reference"));
        description.put("servers", List.of(Map.of("url", address.base())));
        description.put("paths", paths);
        description.put("components", ApiComponents.components());
        // An empty requirement first: open data need no token, one widens what is shown.
        description.put("security", List.of(Map.of(), Map.of("bearer", List.of())));
        return description;
    }

    private void describe(FeatureTable table, Map<String, Object> paths) {
        String path = "/collections/" + table.id();
        String name = table.id();
        paths.put(path, get(name, table.title(), List.of(), Link.JSON));
        paths.put(path + "/queryables", get(name + "-queryables", table.title() + "：可查询的属性", List.of(), Link.SCHEMA));
        List<Object> parameters = new ArrayList<>(ApiComponents.itemsParameters());
        for (Property property : table.properties(scope.isIdentified())) {
            parameters.add(ApiComponents.parameter(property.name(), property.title(), OgcDocuments.schema(property)));
        }
        paths.put(path + "/items", get(name + "-items", table.title() + "：列表", parameters, Link.GEO_JSON));
        paths.put(
                path + "/items/{featureId}",
                get(
                        name + "-item",
                        table.title() + "：一条",
                        List.of(ApiComponents.reference("featureId"), ApiComponents.reference("crs")),
                        Link.GEO_JSON));
    }

    private static Map<String, Object> get(String id, String summary, List<Object> parameters, String jsonType) {
        List<Object> all = new ArrayList<>(parameters);
        all.add(ApiComponents.reference("f"));
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", id);
        operation.put("summary", summary);
        operation.put("parameters", all);
        operation.put("responses", ApiComponents.responses(jsonType));
        return Map.of("get", operation);
    }
}
