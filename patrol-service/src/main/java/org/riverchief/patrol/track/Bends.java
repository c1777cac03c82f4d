package org.riverchief.patrol.track;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Gives the outside of a bend to someone who walked its inside. There the nearest point of the river leaps across the
 * bend, which leaves a hole in what was honestly walked. The hole is filled when it is no longer than the corridor is
 * wide, one walked point sees all of it within the corridor, and the same leg covered at least half the hole's length on
 * both sides; a person standing in the bend has no such sides.
 */
final class Bends {

    private Bends() {}

    static List<Span> filled(
            List<Span> covered, Centreline line, List<Coordinate> walked, double corridor, double samplingStep) {
        List<Span> sides =
                covered.stream().filter(span -> span.length() >= samplingStep).toList();
        List<Span> filled = new ArrayList<>(covered);
        for (int i = 1; i < sides.size(); i++) {
            Span before = sides.get(i - 1);
            Span after = sides.get(i);
            Span hole = new Span(before.to(), after.from());
            double needed = hole.length() / 2;
            boolean approached = before.length() >= needed && after.length() >= needed;
            if (approached && hole.length() <= 2 * corridor && seenAtOnce(line.between(hole), walked, corridor)) {
                filled.add(hole);
            }
        }
        return Span.union(filled);
    }

    private static boolean seenAtOnce(List<Coordinate> hole, List<Coordinate> walked, double corridor) {
        return walked.stream()
                .anyMatch(point -> hole.stream().allMatch(part -> Centreline.distance(part, point) <= corridor));
    }
}
