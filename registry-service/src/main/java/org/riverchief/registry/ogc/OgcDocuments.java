package org.riverchief.registry.ogc;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.registry.features.Feature;
import org.riverchief.registry.features.FeaturePage;
import org.riverchief.registry.features.FeatureQueries;
import org.riverchief.registry.features.FeatureScope;
import org.riverchief.registry.features.FeatureTable;
import org.riverchief.registry.features.Property;

/** Builds the documents of the standard. */
@ApplicationScoped
class OgcDocuments {

    static final String TITLE = "河长制开放数据";

    private static final String QUERYABLES = "http://www.opengis.net/def/rel/ogc/1.0/queryables";

    private final Collections collections;
    private final FeatureQueries queries;
    private final FeatureScope scope;
    private final Clock clock;

    OgcDocuments(Collections collections, FeatureQueries queries, FeatureScope scope, Clock clock) {
        this.collections = collections;
        this.queries = queries;
        this.scope = scope;
        this.clock = clock;
    }

    LandingView landing(Address address, Format format) {
        List<Link> links = address.selfAndAlternate(format, Link.JSON, "本页");
        links.add(Link.of(address.of("api"), "service-desc", Link.OPEN_API, "接口定义（OpenAPI 3.0）"));
        links.add(Link.of(address.of("api") + "?f=html", "service-doc", Link.HTML, "接口说明"));
        links.add(Link.of(address.of("conformance"), "conformance", Link.JSON, "符合的标准类"));
        links.add(Link.of(address.of("collections"), "data", Link.JSON, "数据集"));
        return new LandingView(TITLE, "行政区划、水体、河段等公开信息，按 OGC API – Features 提供，可用 QGIS、GDAL 等软件直接打开。", links);
    }

    CollectionsView collections(Address address, Format format) {
        List<CollectionView> all = collections.visible().stream()
                .map(table -> view(table, address, new ArrayList<>()))
                .toList();
        return new CollectionsView(address.selfAndAlternate(format, Link.JSON, "数据集"), all);
    }

    CollectionView collection(FeatureTable table, Address address, Format format) {
        return view(table, address, address.selfAndAlternate(format, Link.JSON, table.title()));
    }

    private CollectionView view(FeatureTable table, Address address, List<Link> links) {
        String items = address.of("collections", table.id(), "items");
        if (links.isEmpty()) {
            links.add(Link.of(address.of("collections", table.id()), "self", Link.JSON, table.title()));
        }
        links.add(Link.of(items, "items", Link.GEO_JSON, table.title() + "（GeoJSON）"));
        links.add(Link.of(items + "?f=html", "items", Link.HTML, table.title() + "（网页）"));
        links.add(Link.of(address.of("collections", table.id(), "queryables"), QUERYABLES, Link.SCHEMA, "可查询的属性"));
        return CollectionView.of(table, collections.extent(table), links);
    }

    /** Returns the JSON Schema of what may be asked for by name. */
    Map<String, Object> queryables(FeatureTable table, Address address) {
        Map<String, Object> properties = new LinkedHashMap<>();
        table.properties(scope.isIdentified()).forEach(property -> properties.put(property.name(), schema(property)));
        if (table.isSpatial()) {
            properties.put(
                    "geometry", Map.of("title", "几何", "format", "geometry-any", "x-ogc-role", "primary-geometry"));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", address.of("collections", table.id(), "queryables"));
        schema.put("type", "object");
        schema.put("title", table.title());
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    static Map<String, Object> schema(Property property) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", property.title());
        schema.put("type", property.type().schemaType());
        if (property.type().format() != null) {
            schema.put("format", property.type().format());
        }
        return schema;
    }

    ItemsView items(FeatureTable table, ItemsRequest request, Address address, Format format) {
        FeaturePage page = queries.page(table, request.query());
        List<Link> links = address.selfAndAlternate(format, Link.GEO_JSON, table.title());
        links.add(Link.of(address.of("collections", table.id()), "collection", Link.JSON, table.title()));
        if (page.next() != null) {
            String type = format == Format.JSON ? Link.GEO_JSON : Link.HTML;
            links.add(Link.of(address.after(page.next()), "next", type, "下一页"));
        }
        boolean complete = page.next() == null && request.query().after() == null;
        int returned = page.features().size();
        List<FeatureView> features = page.features().stream()
                .map(feature -> FeatureView.of(feature, request.system(), null))
                .toList();
        return new ItemsView(
                "FeatureCollection",
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                complete ? returned : null,
                returned,
                links,
                features);
    }

    FeatureView item(FeatureTable table, String id, CoordinateSystem system, Address address, Format format) {
        Feature feature = queries.find(table, id).orElseThrow(DomainException::notFound);
        List<Link> links = address.selfAndAlternate(format, Link.GEO_JSON, table.title());
        links.add(Link.of(address.of("collections", table.id()), "collection", Link.JSON, table.title()));
        return FeatureView.of(feature, system, links);
    }
}
