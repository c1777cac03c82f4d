package org.riverchief.patrol.track;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;

/**
 * A reach's centreline with its published chainage. The first vertex lies at chainageFromKm and the last at
 * chainageToKm; from may be greater than to, for rivers drawn from the source and counted from the mouth. Between them
 * chainage is laid out in proportion to the drawn length, which on a schematic line differs from the published one.
 * Immutable and safe to share; building costs a few microseconds per vertex, so callers may keep it.
 */
public final class ReachLine {

    private final UUID reachId;
    private final List<Position> vertices;
    private final BigDecimal chainageFromKm;
    private final BigDecimal chainageToKm;
    private final boolean schematic;
    private final LocalPlane plane;
    private final Centreline line;
    private final String geometryHash;

    private ReachLine(
            UUID reachId,
            List<Position> vertices,
            BigDecimal chainageFromKm,
            BigDecimal chainageToKm,
            boolean schematic) {
        this.reachId = reachId;
        this.vertices = vertices.stream().map(Position::rounded).toList();
        this.chainageFromKm = Decimals.kilometres(chainageFromKm);
        this.chainageToKm = Decimals.kilometres(chainageToKm);
        this.schematic = schematic;
        this.plane = LocalPlane.around(this.vertices);
        this.line = new Centreline(this.vertices.stream().map(plane::project).toList());
        this.geometryHash = hash(this.vertices);
    }

    /**
     * Returns the line of a reach; chainages are kept to 0.1 m.
     *
     * @throws IllegalArgumentException when there are fewer than two vertices, or one is not on Earth, or they lie more
     *     than 5° from their middle
     */
    public static ReachLine of(
            UUID reachId,
            List<Position> vertices,
            BigDecimal chainageFromKm,
            BigDecimal chainageToKm,
            boolean schematic) {
        if (vertices.size() < 2) {
            throw new IllegalArgumentException("A reach's line needs two vertices, not " + vertices.size());
        }
        return new ReachLine(reachId, vertices, chainageFromKm, chainageToKm, schematic);
    }

    public UUID reachId() {
        return reachId;
    }

    public List<Position> vertices() {
        return vertices;
    }

    public BigDecimal chainageFromKm() {
        return chainageFromKm;
    }

    public BigDecimal chainageToKm() {
        return chainageToKm;
    }

    /** Returns whether the line is a drawing and not a survey; then it alone may not fail a patrol. */
    public boolean schematic() {
        return schematic;
    }

    /** Returns the reach's length by its published chainage, metres to 1 decimal. */
    public BigDecimal lengthMetres() {
        return chainageToKm.subtract(chainageFromKm).abs().movePointRight(3);
    }

    /** Returns whether both the drawn line and the published chainage have a length. */
    public boolean measurable() {
        return line.length() > 0 && lengthMetres().signum() > 0;
    }

    /** Returns where a place is in terms of this reach, or empty when it is more than 10° away. */
    public Optional<ReachPoint> locate(Position position) {
        if (!plane.holds(position)) {
            return Optional.empty();
        }
        Coordinate point = plane.project(position);
        double station = line.nearestStation(point);
        BigDecimal offset = Decimals.metres(Centreline.distance(line.at(station), point));
        return Optional.of(new ReachPoint(chainageAt(station), offset, side(offset, line.leftness(station, point))));
    }

    /** Returns SHA-256 over the vertices as "longitude,latitude" lines with 7 decimals, in hex. */
    public String geometryHash() {
        return geometryHash;
    }

    Centreline line() {
        return line;
    }

    Coordinate project(Position position) {
        return plane.project(position);
    }

    Interval interval(double fromStation, double toStation) {
        BigDecimal one = chainageAt(fromStation);
        BigDecimal other = chainageAt(toStation);
        return new Interval(one.min(other), one.max(other));
    }

    private BigDecimal chainageAt(double station) {
        if (line.length() == 0) {
            return chainageFromKm;
        }
        BigDecimal share = new BigDecimal(Math.min(station, line.length()))
                .divide(new BigDecimal(line.length()), MathContext.DECIMAL128);
        BigDecimal chainage =
                chainageToKm.subtract(chainageFromKm).multiply(share).add(chainageFromKm);
        return Decimals.kilometres(chainage.round(MathContext.DECIMAL128));
    }

    private static ReachPoint.Side side(BigDecimal offset, double leftness) {
        if (offset.signum() == 0 || leftness == 0) {
            return ReachPoint.Side.ON_LINE;
        }
        return leftness > 0 ? ReachPoint.Side.LEFT : ReachPoint.Side.RIGHT;
    }

    private static String hash(List<Position> vertices) {
        StringBuilder text = new StringBuilder();
        for (Position vertex : vertices) {
            text.append(Decimals.degrees(vertex.longitude())).append(',');
            text.append(Decimals.degrees(vertex.latitude())).append('\n');
        }
        return Sha256.hex(text.toString());
    }
}
