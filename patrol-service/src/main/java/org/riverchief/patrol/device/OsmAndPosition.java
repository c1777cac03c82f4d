package org.riverchief.patrol.device;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.patrolling.ReportedFix;
import org.riverchief.patrol.track.Position;

/**
 * One position as the OsmAnd protocol states it (https://www.traccar.org/osmand/): parameters in the query or a form, or
 * the JSON of Traccar Client 9 and later. Of the many parameters those that say where, when and how well are read.
 */
final class OsmAndPosition {

    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    /** Smaller numbers are seconds, larger ones milliseconds, as the protocol's own server takes them. */
    private static final long LARGEST_SECONDS = Integer.MAX_VALUE;

    private OsmAndPosition() {}

    /** Returns the position of parameters, or null when they state none, as for an event or without reception. */
    static @Nullable ReportedFix of(Map<String, String> parameters, Instant now) {
        String latitude = parameters.get("lat");
        String longitude = parameters.get("lon");
        String location = parameters.get("location");
        if (location != null && location.contains(",")) {
            String[] parts = location.split(",", -1);
            latitude = parts[0];
            longitude = parts[1];
        }
        String valid = parameters.getOrDefault("valid", "true");
        if (latitude == null || longitude == null || !(valid.equals("true") || valid.equals("1"))) {
            return null;
        }
        String timestamp = parameters.get("timestamp");
        return fix(
                timestamp == null ? now : instant(timestamp),
                number("lon", longitude),
                number("lat", latitude),
                accuracy(parameters.get("accuracy")),
                parameters.getOrDefault("mock", "false").equals("true"));
    }

    /** Returns the position of one location of the JSON form, or null when it has no coordinates. */
    static @Nullable ReportedFix of(JsonNode location) {
        JsonNode coords = location.path("coords");
        if (!coords.path("latitude").isNumber() || !coords.path("longitude").isNumber()) {
            return null;
        }
        JsonNode accuracy = coords.path("accuracy");
        return fix(
                instant(location.path("timestamp").asText()),
                coords.path("longitude").doubleValue(),
                coords.path("latitude").doubleValue(),
                accuracy.isNumber() ? accuracy.doubleValue() : null,
                location.path("mock").asBoolean(false));
    }

    private static ReportedFix fix(
            Instant at, double longitude, double latitude, @Nullable Double accuracy, boolean mock) {
        if (!(Math.abs(longitude) <= 180)) {
            throw DeviceProblems.malformed("lon", "is a number from -180 to 180");
        }
        if (!(Math.abs(latitude) <= 90)) {
            throw DeviceProblems.malformed("lat", "is a number from -90 to 90");
        }
        return new ReportedFix(at, new Position(longitude, latitude), accuracy, mock);
    }

    private static Instant instant(String text) {
        try {
            if (!text.isEmpty() && text.chars().allMatch(Character::isDigit)) {
                long number = Long.parseLong(text);
                return number < LARGEST_SECONDS
                        ? Instant.ofEpochSecond(number)
                        : storable(Instant.ofEpochMilli(number));
            }
            Instant instant = text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text, PLAIN).toInstant(ZoneOffset.UTC);
            return storable(instant);
        } catch (DateTimeException | NumberFormatException e) {
            throw DeviceProblems.malformed("timestamp", "is neither Unix time nor an ISO 8601 instant");
        }
    }

    private static Instant storable(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        if (year < 1 || year > 9999) {
            throw new DateTimeException("No year the database can hold");
        }
        return instant;
    }

    private static double number(String field, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw DeviceProblems.malformed(field, "is a number");
        }
    }

    private static @Nullable Double accuracy(@Nullable String text) {
        if (text == null) {
            return null;
        }
        double metres = number("accuracy", text);
        return Double.isFinite(metres) ? metres : null;
    }
}
