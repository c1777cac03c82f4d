package org.riverchief.patrol.track;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * A line in the plane, addressed by its station: metres along it from the first vertex. Indexed by chunks of a few
 * segments, because boxes around whole rivers exclude nothing.
 */
final class Centreline {

    private static final int SEGMENTS_PER_CHUNK = 11;

    private record Chunk(int first, int end, Envelope envelope) {}

    private final Coordinate[] vertices;
    private final double[] stations;
    private final List<Chunk> chunks = new ArrayList<>();
    private final STRtree tree = new STRtree();
    private final Envelope envelope = new Envelope();

    Centreline(List<Coordinate> line) {
        vertices = withoutRepeats(line);
        stations = new double[vertices.length];
        for (int i = 1; i < vertices.length; i++) {
            stations[i] = stations[i - 1] + distance(vertices[i - 1], vertices[i]);
        }
        for (int first = 0; first < Math.max(1, segments()); first += SEGMENTS_PER_CHUNK) {
            Chunk chunk = chunk(first, Math.min(first + SEGMENTS_PER_CHUNK, segments()));
            chunks.add(chunk);
            tree.insert(chunk.envelope(), chunk);
            envelope.expandToInclude(chunk.envelope());
        }
        tree.build();
    }

    double length() {
        return stations[stations.length - 1];
    }

    /** Whether anything of the box lies within the distance of the line's box. */
    boolean mayBeNear(Envelope box, double distance) {
        Envelope wide = new Envelope(envelope);
        wide.expandBy(distance);
        return wide.intersects(box);
    }

    /**
     * Returns the stations, ascending, where the line comes closest to the point locally and within the distance. One
     * for a plain river, one per arm between the arms of a meander.
     */
    double[] feet(Coordinate point, double distance) {
        Envelope box = new Envelope(point);
        box.expandBy(distance);
        List<Double> feet = new ArrayList<>();
        for (Object item : tree.query(box)) {
            Chunk chunk = (Chunk) item;
            for (int segment = chunk.first(); segment < chunk.end(); segment++) {
                addFeet(segment, point, distance, feet);
            }
        }
        if (segments() == 0 && distance(vertices[0], point) <= distance) {
            feet.add(0.0);
        }
        return feet.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** Returns the station nearest to the point; the smallest of several. */
    double nearestStation(Coordinate point) {
        double best = Double.POSITIVE_INFINITY;
        double station = 0;
        for (Chunk chunk : chunks) {
            if (chunk.envelope().distance(new Envelope(point)) > best) {
                continue;
            }
            for (int segment = chunk.first(); segment < chunk.end(); segment++) {
                double candidate = stations[segment] + clampedOffset(segment, point);
                double distance = distance(at(candidate), point);
                if (distance < best) {
                    best = distance;
                    station = candidate;
                }
            }
        }
        return station;
    }

    /** Returns the point of the line at a station. */
    Coordinate at(double station) {
        if (segments() == 0) {
            return vertices[0];
        }
        int segment = segmentAt(station);
        double share = (station - stations[segment]) / segmentLength(segment);
        Coordinate from = vertices[segment];
        Coordinate to = vertices[segment + 1];
        return new Coordinate(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
    }

    /** Returns the ends of a span and every vertex between. */
    List<Coordinate> between(Span span) {
        List<Coordinate> part = new ArrayList<>();
        part.add(at(span.from()));
        for (int i = segmentAt(span.from()) + 1; stations[i] < span.to(); i++) {
            part.add(vertices[i]);
        }
        part.add(at(span.to()));
        return part;
    }

    /** Positive when the point lies left of the line at the station, negative when right of it. */
    double leftness(double station, Coordinate point) {
        if (segments() == 0) {
            return 0;
        }
        int segment = segmentAt(station);
        Coordinate from = vertices[segment];
        Coordinate to = vertices[segment + 1];
        return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
    }

    static double distance(Coordinate a, Coordinate b) {
        double east = a.x - b.x;
        double north = a.y - b.y;
        return Math.sqrt(east * east + north * north);
    }

    private void addFeet(int segment, Coordinate point, double distance, List<Double> feet) {
        double length = segmentLength(segment);
        double offset = offset(segment, point);
        boolean inside = offset > 0 && offset < length;
        boolean cornerAtStart =
                offset <= 0 && (segment == 0 || offset(segment - 1, point) >= segmentLength(segment - 1));
        boolean lineEnd = segment == segments() - 1 && offset >= length;
        if (!inside && !cornerAtStart && !lineEnd) {
            return;
        }
        double station = stations[segment] + Math.min(Math.max(offset, 0), length);
        if (distance(at(station), point) <= distance) {
            feet.add(station);
        }
    }

    private double clampedOffset(int segment, Coordinate point) {
        return Math.min(Math.max(offset(segment, point), 0), segmentLength(segment));
    }

    /** Metres along the segment's direction from its start to the point's perpendicular, outside the segment too. */
    private double offset(int segment, Coordinate point) {
        Coordinate from = vertices[segment];
        Coordinate to = vertices[segment + 1];
        double scalar = (point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y);
        return scalar / segmentLength(segment);
    }

    private int segmentAt(double station) {
        int found = Arrays.binarySearch(stations, station);
        int segment = found >= 0 ? found : -found - 2;
        return Math.min(Math.max(segment, 0), segments() - 1);
    }

    private int segments() {
        return vertices.length - 1;
    }

    private double segmentLength(int segment) {
        return stations[segment + 1] - stations[segment];
    }

    private Chunk chunk(int first, int end) {
        Envelope box = new Envelope();
        for (int i = first; i <= end; i++) {
            box.expandToInclude(vertices[i]);
        }
        return new Chunk(first, end, box);
    }

    private static Coordinate[] withoutRepeats(List<Coordinate> line) {
        List<Coordinate> kept = new ArrayList<>();
        for (Coordinate vertex : line) {
            if (kept.isEmpty() || distance(kept.get(kept.size() - 1), vertex) > 0) {
                kept.add(vertex);
            }
        }
        return kept.toArray(Coordinate[]::new);
    }
}
