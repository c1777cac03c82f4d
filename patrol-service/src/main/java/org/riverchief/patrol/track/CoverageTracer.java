package org.riverchief.patrol.track;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Lays walked lines on a centreline. A walked step covers what its two ends' feet on the river enclose, as long as both
 * ends are inside the corridor and the feet moved no further than the step allows: walking along a river covers it,
 * crossing it or standing at it covers nothing, and a short cut between two arms covers neither the loop nor the leap.
 */
final class CoverageTracer {

    private final Centreline line;
    private final double corridor;
    private final double samplingStep;
    private final double stretch;
    private final double blur;
    private final Map<BankCoverage.Side, List<Span>> sides = new EnumMap<>(BankCoverage.Side.class);

    CoverageTracer(Centreline line, TrackRule rule) {
        this.line = line;
        this.corridor = rule.corridor().metres().doubleValue();
        this.samplingStep = rule.corridor().samplingStepMetres().doubleValue();
        this.stretch = rule.corridor().maximumStretch().doubleValue();
        this.blur = rule.filter().assumedAccuracyMetres().doubleValue();
    }

    /** Returns the spans of all lines traced so far by the side they were walked on. */
    Map<BankCoverage.Side, List<Span>> sides() {
        return sides;
    }

    boolean inCorridor(Coordinate point) {
        return line.feet(point, corridor).length > 0;
    }

    /** Returns the spans one walked line covers, ascending and disjoint. */
    List<Span> covered(List<Coordinate> walked) {
        List<Coordinate> samples = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (int i = 1; i < walked.size(); i++) {
            Coordinate from = walked.get(i - 1);
            Coordinate to = walked.get(i);
            if (line.mayBeNear(new Envelope(from, to), corridor)) {
                trace(from, to, samples, spans);
            }
        }
        return Bends.filled(Span.union(spans), line, samples, corridor, samplingStep);
    }

    private void trace(Coordinate from, Coordinate to, List<Coordinate> samples, List<Span> spans) {
        double length = Centreline.distance(from, to);
        int pieces = (int) Math.max(1, Math.ceil(length / samplingStep));
        double allowed = stretch * length / pieces;
        double[] before = line.feet(from, corridor);
        Coordinate last = from;
        samples.add(from);
        for (int piece = 1; piece <= pieces; piece++) {
            double share = (double) piece / pieces;
            Coordinate sample = new Coordinate(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
            double[] feet = line.feet(sample, corridor);
            Coordinate between = new Coordinate((last.x + sample.x) / 2, (last.y + sample.y) / 2);
            for (Span span : connected(before, feet, allowed)) {
                spans.add(span);
                sides.computeIfAbsent(side(span, between), side -> new ArrayList<>())
                        .add(span);
            }
            samples.add(sample);
            last = sample;
            before = feet;
        }
    }

    private static List<Span> connected(double[] before, double[] after, double allowed) {
        List<Span> spans = new ArrayList<>();
        int first = 0;
        for (double foot : before) {
            while (first < after.length && after[first] < foot - allowed) {
                first++;
            }
            for (int i = first; i < after.length && after[i] <= foot + allowed; i++) {
                spans.add(Span.between(foot, after[i]));
            }
        }
        return spans;
    }

    private BankCoverage.Side side(Span span, Coordinate walked) {
        double station = (span.from() + span.to()) / 2;
        if (Centreline.distance(line.at(station), walked) <= blur) {
            return BankCoverage.Side.MIDSTREAM;
        }
        return line.leftness(station, walked) > 0 ? BankCoverage.Side.LEFT : BankCoverage.Side.RIGHT;
    }
}
