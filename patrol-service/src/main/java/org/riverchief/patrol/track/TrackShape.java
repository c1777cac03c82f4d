package org.riverchief.patrol.track;

import java.util.ArrayList;
import java.util.List;

/**
 * The line of a track as places at equal distances along it, for comparing tracks whatever their number of fixes. Empty
 * for a track without fixes.
 */
public record TrackShape(List<Position> places) {

    public TrackShape {
        places = List.copyOf(places);
    }

    /** Returns the shape of fixes in time order with so many places. */
    public static TrackShape of(List<Fix> fixes, int count) {
        if (fixes.isEmpty()) {
            return new TrackShape(List.of());
        }
        double[] stations = stations(fixes);
        double length = stations[stations.length - 1];
        List<Position> places = new ArrayList<>(count);
        int before = 0;
        for (int i = 0; i < count; i++) {
            double station = length * i / (count - 1);
            while (before < fixes.size() - 2 && stations[before + 1] < station) {
                before++;
            }
            places.add(between(fixes, stations, before, station));
        }
        return new TrackShape(places);
    }

    /** Returns SHA-256 over the places of fixes as "longitude,latitude" lines with 7 decimals, whatever their times. */
    public static String hash(List<Fix> fixes) {
        StringBuilder lines = new StringBuilder();
        for (Fix fix : fixes) {
            lines.append(Decimals.degrees(fix.longitude()).toPlainString())
                    .append(',')
                    .append(Decimals.degrees(fix.latitude()).toPlainString())
                    .append('\n');
        }
        return Sha256.hex(lines.toString());
    }

    /**
     * Returns the discrete Fréchet distance in metres (Eiter and Mannila 1994): how long a leash must be between two
     * walkers who each go along one line, neither going back. Infinite when one of the lines is empty.
     */
    public double frechetMetres(TrackShape other) {
        if (places.isEmpty() || other.places.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        double[] row = new double[other.places.size()];
        for (int i = 0; i < places.size(); i++) {
            double diagonal = i == 0 ? 0 : Double.POSITIVE_INFINITY;
            for (int j = 0; j < row.length; j++) {
                double above = i == 0 ? Double.POSITIVE_INFINITY : row[j];
                double left = j == 0 ? Double.POSITIVE_INFINITY : row[j - 1];
                double reached = Math.min(diagonal, Math.min(above, left));
                row[j] = Math.max(reached, places.get(i).metresTo(other.places.get(j)));
                diagonal = above;
            }
        }
        return row[row.length - 1];
    }

    private static double[] stations(List<Fix> fixes) {
        double[] stations = new double[fixes.size()];
        for (int i = 1; i < stations.length; i++) {
            stations[i] = stations[i - 1]
                    + fixes.get(i - 1).position().metresTo(fixes.get(i).position());
        }
        return stations;
    }

    private static Position between(List<Fix> fixes, double[] stations, int before, double station) {
        Position from = fixes.get(before).position();
        int after = Math.min(before + 1, stations.length - 1);
        double step = stations[after] - stations[before];
        if (step <= 0) {
            return from;
        }
        Position to = fixes.get(after).position();
        double share = Math.min(1, (station - stations[before]) / step);
        return new Position(
                from.longitude() + share * (to.longitude() - from.longitude()),
                from.latitude() + share * (to.latitude() - from.latitude()));
    }
}
