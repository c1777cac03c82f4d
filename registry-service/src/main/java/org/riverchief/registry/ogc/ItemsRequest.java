package org.riverchief.registry.ogc;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.features.Days;
import org.riverchief.registry.features.FeatureQuery;
import org.riverchief.registry.features.Property;

/** What a request for features asks for. */
record ItemsRequest(FeatureQuery query, CoordinateSystem system) {

    static final int LARGEST_PAGE = 10_000;
    static final int USUAL_PAGE = 100;

    private static final Set<String> COMMON =
            Set.of("limit", "bbox", "bbox-crs", "crs", DatetimeParameter.NAME, "after");

    private static final double EAST_END = 180;

    static Parameters parameters(MultivaluedMap<String, String> sent, List<Property> properties) {
        Set<String> known = new HashSet<>(COMMON);
        properties.forEach(property -> known.add(property.name()));
        return new Parameters(sent, known);
    }

    static ItemsRequest of(Parameters parameters, List<Property> properties, RegistryDays days) {
        Days asked = parameters
                .value(DatetimeParameter.NAME)
                .map(text -> new DatetimeParameter(days::of).read(text))
                .orElseGet(() -> Days.of(days.today()));
        FeatureQuery query = new FeatureQuery(
                boxes(parameters),
                asked,
                values(parameters, properties),
                parameters.value("after").orElse(null),
                limit(parameters));
        return new ItemsRequest(query, system(parameters, "crs"));
    }

    static CoordinateSystem system(Parameters parameters, String name) {
        return parameters
                .value(name)
                .map(uri -> CoordinateSystem.of(uri)
                        .orElseThrow(() -> OgcProblems.invalidParameter(name, "one of the URIs the collection lists")))
                .orElse(CoordinateSystem.CRS84);
    }

    private static int limit(Parameters parameters) {
        return parameters
                .value("limit")
                .map(text -> {
                    if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < 1) {
                        throw OgcProblems.invalidParameter("limit", "a number from 1");
                    }
                    return Math.min(Integer.parseInt(text), LARGEST_PAGE);
                })
                .orElse(USUAL_PAGE);
    }

    private static Map<Property, Object> values(Parameters parameters, List<Property> properties) {
        Map<Property, Object> values = new LinkedHashMap<>();
        for (Property property : properties) {
            parameters.value(property.name()).ifPresent(text -> values.put(property, value(property, text)));
        }
        return values;
    }

    private static Object value(Property property, String text) {
        try {
            return property.type().read(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            DomainException problem = OgcProblems.invalidParameter(
                    property.name(), property.type().name().toLowerCase(Locale.ROOT));
            problem.initCause(e);
            throw problem;
        }
    }

    private static List<Envelope> boxes(Parameters parameters) {
        CoordinateSystem system = system(parameters, "bbox-crs");
        return parameters
                .numbers("bbox", Set.of(4, 6))
                .map(numbers -> boxes(numbers, system))
                .orElse(List.of());
    }

    private static List<Envelope> boxes(List<Double> numbers, CoordinateSystem system) {
        int upper = numbers.size() / 2;
        Coordinate low = system.toDegrees(numbers.get(0), numbers.get(1));
        Coordinate high = system.toDegrees(numbers.get(upper), numbers.get(upper + 1));
        if (low.y > high.y) {
            throw OgcProblems.invalidParameter("bbox", "the lower corner, then the upper one");
        }
        if (low.x <= high.x) {
            return List.of(new Envelope(low, high));
        }
        // The standard: west of a box greater than east means that the box crosses the antimeridian.
        return List.of(new Envelope(low.x, EAST_END, low.y, high.y), new Envelope(-EAST_END, high.x, low.y, high.y));
    }
}
