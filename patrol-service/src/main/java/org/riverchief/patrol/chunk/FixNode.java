package org.riverchief.patrol.chunk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.patrolling.ReportedFix;
import org.riverchief.patrol.track.Crs;
import org.riverchief.patrol.track.Position;

/** One fix of a chunk as JSON. */
record FixNode(JsonNode node, int index) {

    ReportedFix read(Crs crs) {
        Instant at = ChunkReader.instant(node.path("at"));
        if (at == null) {
            throw ChunkProblems.invalidFix(index, "at", "is an instant with its offset");
        }
        Position stated = new Position(degrees("longitude", 180), degrees("latitude", 90));
        number("altitudeMetres");
        number("speedMetresPerSecond");
        return new ReportedFix(at, crs.toWgs84(stated), number("accuracyMetres"), mock());
    }

    private double degrees(String field, int limit) {
        Double degrees = number(field);
        if (degrees == null || Math.abs(degrees) > limit) {
            throw ChunkProblems.invalidFix(index, field, "is a number from -%d to %d".formatted(limit, limit));
        }
        return degrees;
    }

    private @Nullable Double number(String field) {
        JsonNode number = node.path(field);
        if (!ChunkReader.isPresent(number)) {
            return null;
        }
        if (!number.isNumber() || !Double.isFinite(number.doubleValue())) {
            throw ChunkProblems.invalidFix(index, field, "is a number");
        }
        return number.doubleValue();
    }

    private boolean mock() {
        JsonNode mock = node.path("mock");
        if (ChunkReader.isPresent(mock) && !mock.isBoolean()) {
            throw ChunkProblems.invalidFix(index, "mock", "is true or false");
        }
        return mock.booleanValue();
    }
}
