package org.riverchief.registry.features;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** The text of a query on a collection; values travel as named parameters only. */
final class FeatureSql {

    private static final String CORNERS =
            "min(((box)[1])[0]), min(((box)[1])[1]), max(((box)[0])[0]), max(((box)[0])[1])";

    private final FeatureTable table;
    private final StringJoiner conditions = new StringJoiner(" and ").setEmptyValue("true");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    FeatureSql(FeatureTable table) {
        this.table = table;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** Keeps what lies in the division whose codes start so; without one, nothing. */
    FeatureSql within(@Nullable String divisionPrefix) {
        conditions.add(table.division() + " like :scope");
        parameters.put("scope", divisionPrefix == null ? "" : divisionPrefix + "%");
        return this;
    }

    FeatureSql on(Days days) {
        table.validFrom().ifPresent(from -> {
            String to = table.validTo().orElse("cast(null as date)");
            conditions.add("%s <= :last and (%s is null or %s > :first)".formatted(from, to, to));
            parameters.put("first", days.first());
            parameters.put("last", days.last());
            if (!days.first().equals(days.last())) {
                table.superseded().ifPresent(later -> conditions.add("not (%s)".formatted(later)));
            }
        });
        return this;
    }

    FeatureSql touching(List<Envelope> boxes) {
        if (boxes.isEmpty()) {
            return this;
        }
        List<String> any = new ArrayList<>();
        for (Envelope box : boxes) {
            String name = "box" + any.size();
            any.add("%s && cast(:%s as box)".formatted(table.box().orElse("cast(null as box)"), name));
            parameters.put(name, literal(box));
        }
        conditions.add("(" + String.join(" or ", any) + ")");
        return this;
    }

    FeatureSql having(Map<Property, Object> values) {
        values.forEach((property, value) -> {
            String name = "value" + parameters.size();
            conditions.add("%s = :%s".formatted(property.column(), name));
            parameters.put(name, value);
        });
        return this;
    }

    FeatureSql after(@Nullable String key) {
        if (key != null) {
            conditions.add(table.key() + " > :after");
            parameters.put("after", key);
        }
        return this;
    }

    FeatureSql keyed(String key) {
        conditions.add(table.key() + " = :key");
        parameters.put("key", key);
        return this;
    }

    String page() {
        return select() + " order by " + table.key();
    }

    /** Returns the state in force on the day, or else the one that is nearest before it, or after. */
    String nearest(Days day) {
        return table.validFrom()
                .map(from -> {
                    parameters.put("day", day.first());
                    return select() + " order by (%s <= :day) desc, %s desc".formatted(from, from);
                })
                .orElseGet(this::select);
    }

    String extent() {
        String area = table.box().map(box -> CORNERS.replace("box", box)).orElse("null, null, null, null");
        String time = table.validFrom()
                .map(from -> "min(%s), max(coalesce(%s, date '9999-12-31'))"
                        .formatted(from, table.validTo().orElse("cast(null as date)")))
                .orElse("null, null");
        return "select %s, %s from %s".formatted(area, time, table.from());
    }

    private String select() {
        String columns = table.properties().stream().map(Property::column).collect(Collectors.joining(", "));
        return "select %s, %s, cast(%s as text), %s from %s where %s"
                .formatted(
                        table.key(),
                        table.division(),
                        table.geometry().orElse("null"),
                        columns,
                        table.from(),
                        conditions);
    }

    private static String literal(Envelope box) {
        return "(%s,%s),(%s,%s)".formatted(box.getMaxX(), box.getMaxY(), box.getMinX(), box.getMinY());
    }
}
