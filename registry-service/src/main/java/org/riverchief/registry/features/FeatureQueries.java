package org.riverchief.registry.features;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.RegistryDays;

/** Reads features. */
@ApplicationScoped
public class FeatureQueries {

    /** Columns before the properties: key, division, geometry. */
    private static final int FIRST_PROPERTY = 3;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final EntityManager database;
    private final ObjectMapper json;
    private final FeatureScope scope;
    private final RegistryDays days;

    FeatureQueries(EntityManager database, ObjectMapper json, FeatureScope scope, RegistryDays days) {
        this.database = database;
        this.json = json;
        this.scope = scope;
        this.days = days;
    }

    /** Returns a page; boxes are held against the geometry itself, not only against the box around it. */
    public FeaturePage page(FeatureTable table, FeatureQuery query) {
        List<Geometry> areas = query.boxes().stream().map(FACTORY::toGeometry).toList();
        List<Feature> found = new ArrayList<>();
        String after = query.after();
        boolean more = true;
        while (more && found.size() <= query.limit()) {
            List<Feature> read = read(table, query, after, query.limit() + 1);
            more = read.size() > query.limit();
            after = read.isEmpty() ? after : read.get(read.size() - 1).id();
            read.stream().filter(feature -> lies(feature, areas)).forEach(found::add);
        }
        if (found.size() <= query.limit()) {
            return new FeaturePage(found, null);
        }
        List<Feature> shown = List.copyOf(found.subList(0, query.limit()));
        return new FeaturePage(shown, shown.get(shown.size() - 1).id());
    }

    /** Returns a feature as it is today, or else as it last was. */
    public Optional<Feature> find(FeatureTable table, String key) {
        FeatureSql sql = scoped(table, Map.of()).keyed(key);
        String text = sql.nearest(Days.of(days.today()));
        return rows(text, sql, 1).stream().map(row -> feature(table, row)).findFirst();
    }

    /** Returns where and when the features of a collection are. */
    public Extent extent(FeatureTable table) {
        FeatureSql sql = new FeatureSql(table);
        @Nullable Object[] row = rows(sql.extent(), sql, 1).get(0);
        LocalDate last = (LocalDate) row[5];
        return new Extent(area(row), (LocalDate) row[4], Days.FOREVER.equals(last) ? null : last);
    }

    private static @Nullable Envelope area(@Nullable Object[] row) {
        if (row[0] == null || row[1] == null || row[2] == null || row[3] == null) {
            return null;
        }
        return new Envelope(number(row[0]), number(row[2]), number(row[1]), number(row[3]));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private List<Feature> read(FeatureTable table, FeatureQuery query, @Nullable String after, int size) {
        FeatureSql sql = scoped(table, query.values())
                .on(query.days())
                .touching(query.boxes())
                .having(query.values())
                .after(after);
        return rows(sql.page(), sql, size).stream()
                .map(row -> feature(table, row))
                .toList();
    }

    /** A filter on what not everybody sees must not tell of features outside the caller's division. */
    private FeatureSql scoped(FeatureTable table, Map<Property, Object> values) {
        FeatureSql sql = new FeatureSql(table);
        boolean everything = table.isOpen() && values.keySet().stream().allMatch(Property::open);
        return everything
                ? sql
                : sql.within(scope.division().map(DivisionCode::prefix).orElse(null));
    }

    private List<@Nullable Object[]> rows(String text, FeatureSql sql, int size) {
        Query query = database.createNativeQuery(text, Object[].class).setMaxResults(size);
        sql.parameters().forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<@Nullable Object[]> rows = query.getResultList();
        return rows;
    }

    private Feature feature(FeatureTable table, @Nullable Object[] row) {
        boolean inScope = scope.covers(String.valueOf(row[1]));
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        int column = FIRST_PROPERTY;
        for (Property property : table.properties()) {
            Object value = row[column++];
            if (property.open() || inScope) {
                values.put(property.name(), value);
            }
        }
        return new Feature(String.valueOf(row[0]), geometry((String) row[2]), values);
    }

    private @Nullable JsonNode geometry(@Nullable String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored geometry does not read", e);
        }
    }

    private static boolean lies(Feature feature, List<Geometry> areas) {
        if (areas.isEmpty()) {
            return true;
        }
        Geometry geometry = GeoJson.read(Objects.requireNonNull(feature.geometry()));
        return areas.stream().anyMatch(area -> area.intersects(geometry));
    }
}
