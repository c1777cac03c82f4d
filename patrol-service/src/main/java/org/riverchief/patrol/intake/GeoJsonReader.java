package org.riverchief.patrol.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads tracks in GeoJSON (RFC 7946), which has no times of its own. Understood are points with a property {@code time}
 * (and {@code accuracy} in metres), and lines with a list of times beside their coordinates, as the usual converters write
 * them: {@code coordTimes} or {@code coordinateProperties.times}.
 */
final class GeoJsonReader {

    private final ReadTrack track;
    private int points;

    private GeoJsonReader(ReadTrack track) {
        this.track = track;
    }

    /** Reads a file into the track. */
    static void read(ObjectMapper json, byte[] body, ReadTrack track) {
        try {
            new GeoJsonReader(track).object(json.readTree(body));
        } catch (IOException e) {
            throw IntakeProblems.malformed("The body is not JSON");
        }
    }

    private void object(JsonNode object) {
        switch (object.path("type").asText()) {
            case "FeatureCollection" -> object.path("features").forEach(this::feature);
            case "Feature" -> feature(object);
            default -> throw IntakeProblems.malformed("The body is neither a Feature nor a FeatureCollection");
        }
    }

    private void feature(JsonNode feature) {
        JsonNode properties = feature.path("properties");
        JsonNode coordinates = feature.path("geometry").path("coordinates");
        switch (feature.path("geometry").path("type").asText()) {
            case "Point" -> point(coordinates, text(properties.path("time")), properties.path("accuracy"));
            case "LineString" -> line(coordinates, times(properties));
            case "MultiLineString" -> {
                JsonNode times = times(properties);
                for (int i = 0; i < coordinates.size(); i++) {
                    line(coordinates.get(i), times.path(i));
                }
            }
            default -> {}
        }
    }

    private void line(JsonNode coordinates, JsonNode times) {
        for (int i = 0; i < coordinates.size(); i++) {
            point(coordinates.get(i), text(times.path(i)), MissingNode.getInstance());
        }
    }

    private void point(JsonNode coordinates, @Nullable String time, JsonNode accuracy) {
        JsonNode longitude = coordinates.path(0);
        JsonNode latitude = coordinates.path(1);
        if (!longitude.isNumber() || !latitude.isNumber()) {
            throw IntakeProblems.malformed("coordinates", points);
        }
        points++;
        Double metres = accuracy.isNumber() ? accuracy.doubleValue() : null;
        track.add(longitude.doubleValue(), latitude.doubleValue(), time, metres);
    }

    private static JsonNode times(JsonNode properties) {
        JsonNode times = properties.path("coordTimes");
        return times.isArray() ? times : properties.path("coordinateProperties").path("times");
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : null;
    }
}
