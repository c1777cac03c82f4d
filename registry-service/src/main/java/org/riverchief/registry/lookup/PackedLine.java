package org.riverchief.registry.lookup;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** The vertices of a line, each degree a whole number of ten-millionths (about a centimetre), to need little memory. */
public final class PackedLine {

    private static final double SCALE = 1e7;

    private final int[] vertices;

    private PackedLine(int[] vertices) {
        this.vertices = vertices;
    }

    /** Packs longitude and latitude of each vertex. */
    public static PackedLine of(List<List<Double>> coordinates) {
        int[] packed = new int[coordinates.size() * 2];
        for (int index = 0; index < coordinates.size(); index++) {
            packed[2 * index] = (int) Math.rint(coordinates.get(index).get(0) * SCALE);
            packed[2 * index + 1] = (int) Math.rint(coordinates.get(index).get(1) * SCALE);
        }
        return new PackedLine(packed);
    }

    int segments() {
        return vertices.length / 2 - 1;
    }

    double longitude(int vertex) {
        return vertices[2 * vertex] / SCALE;
    }

    double latitude(int vertex) {
        return vertices[2 * vertex + 1] / SCALE;
    }

    Envelope envelope(int firstSegment, int endSegment) {
        Envelope envelope = new Envelope();
        for (int vertex = firstSegment; vertex <= endSegment; vertex++) {
            envelope.expandToInclude(longitude(vertex), latitude(vertex));
        }
        return envelope;
    }
}
