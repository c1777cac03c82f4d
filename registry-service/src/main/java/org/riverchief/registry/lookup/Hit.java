package org.riverchief.registry.lookup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.riverchief.registry.reach.Bank;

/**
 * The place of a reach's line nearest to a position.
 *
 * @param segment the segment it is on
 * @param part how far along that segment, 0 to 1
 * @param distanceMetres from the position to the line
 * @param leftOfDrawing whether the position is to the left of the line as drawn
 */
public record Hit(IndexedReach reach, int segment, double part, double distanceMetres, boolean leftOfDrawing) {

    private static final int METRE = 3;

    static Hit on(IndexedReach reach, int segment, LocalPlane plane, PackedLine line) {
        double x = plane.east(line.longitude(segment));
        double y = plane.north(line.latitude(segment));
        double dx = plane.east(line.longitude(segment + 1)) - x;
        double dy = plane.north(line.latitude(segment + 1)) - y;
        double square = dx * dx + dy * dy;
        double part = square == 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / square));
        double distance = Math.hypot(x + part * dx, y + part * dy);
        return new Hit(reach, segment, part, distance, dy * x - dx * y > 0);
    }

    /** Returns the bank the position is on, seen downstream; of a place on the line itself either may be told. */
    public Bank bank() {
        return leftOfDrawing == reach.fromSource() ? Bank.LEFT : Bank.RIGHT;
    }

    /** Returns the chainage, to the metre: the line is stretched over the kilometres the reach has. */
    public BigDecimal chainageKm() {
        PackedLine line = reach.line();
        double before = 0;
        double all = 0;
        for (int index = 0; index < line.segments(); index++) {
            double length = length(line, index);
            if (index < segment) {
                before += length;
            } else if (index == segment) {
                before += part * length;
            }
            all += length;
        }
        BigDecimal share = BigDecimal.valueOf(all == 0 ? 0 : before / all);
        return reach.toKm()
                .subtract(reach.fromKm())
                .multiply(share)
                .add(reach.fromKm())
                .setScale(METRE, RoundingMode.HALF_UP);
    }

    private static double length(PackedLine line, int segment) {
        double latitude = Math.toRadians((line.latitude(segment) + line.latitude(segment + 1)) / 2);
        double east = (line.longitude(segment + 1) - line.longitude(segment)) * Math.cos(latitude);
        return Math.hypot(east, line.latitude(segment + 1) - line.latitude(segment));
    }
}
