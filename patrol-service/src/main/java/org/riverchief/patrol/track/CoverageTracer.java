package org.riverchief.patrol.track;

import java.util.ArrayList;
import java.util.List;
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

    CoverageTracer(Centreline line, TrackRule.Corridor rule) {
        this.line = line;
        this.corridor = rule.metres().doubleValue();
        this.samplingStep = rule.samplingStepMetres().doubleValue();
        this.stretch = rule.maximumStretch().doubleValue();
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
        samples.add(from);
        for (int piece = 1; piece <= pieces; piece++) {
            double share = (double) piece / pieces;
            Coordinate sample = new Coordinate(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
            double[] feet = line.feet(sample, corridor);
            connect(before, feet, allowed, spans);
            samples.add(sample);
            before = feet;
        }
    }

    private static void connect(double[] before, double[] after, double allowed, List<Span> spans) {
        int first = 0;
        for (double foot : before) {
            while (first < after.length && after[first] < foot - allowed) {
                first++;
            }
            for (int i = first; i < after.length && after[i] <= foot + allowed; i++) {
                spans.add(Span.between(foot, after[i]));
            }
        }
    }
}
