package org.riverchief.patrol.track;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Records fixes the way a phone does while someone walks over the {@link Ground}. */
final class Walk {

    static final UUID PATROL_ID = UUID.fromString("019ac0de-0000-7000-8000-000000000007");
    static final Instant START = Instant.parse("2026-11-20T00:00:00Z");

    private static final int FIXES_PER_CHUNK = 60;
    private static final double DRIFT_PER_SECOND = Math.exp(-1 / 60.0);

    private final List<Fix> fixes = new ArrayList<>();
    private Instant now = START;
    private double east;
    private double north;
    private double metresPerSecond = 1.2;
    private int secondsPerFix = 10;
    private double accuracy = 5;
    private Random noise = new Random(1);
    private double noiseMetres;
    private double correlation;
    private double errorEast;
    private double errorNorth;

    private Walk(double east, double north) {
        this.east = east;
        this.north = north;
    }

    static Walk from(double east, double north) {
        return new Walk(east, north);
    }

    Walk speed(double metresPerSecond) {
        this.metresPerSecond = metresPerSecond;
        return this;
    }

    Walk every(int secondsPerFix) {
        this.secondsPerFix = secondsPerFix;
        return this;
    }

    Walk accuracy(double metres) {
        this.accuracy = metres;
        return this;
    }

    /** From now on every fix is off by a normal error with this deviation on both axes. */
    Walk noise(double metres, long seed) {
        this.noiseMetres = metres;
        this.noise = new Random(seed);
        return this;
    }

    /** Like noise, but the error wanders slowly, as a receiver's does: neighbouring fixes err alike. */
    Walk drift(double metres, long seed) {
        this.correlation = DRIFT_PER_SECOND;
        return noise(metres, seed);
    }

    Walk to(double targetEast, double targetNorth) {
        double distance = Math.hypot(targetEast - east, targetNorth - north);
        int steps = (int) Math.max(1, Math.ceil(distance / metresPerSecond / secondsPerFix));
        double fromEast = east;
        double fromNorth = north;
        for (int step = fixes.isEmpty() ? 0 : 1; step <= steps; step++) {
            east = fromEast + (targetEast - fromEast) * step / steps;
            north = fromNorth + (targetNorth - fromNorth) * step / steps;
            fix();
        }
        return this;
    }

    Walk stand(Duration duration) {
        for (long i = 0; i <= duration.toSeconds() / secondsPerFix; i++) {
            fix();
        }
        return this;
    }

    /** Time passes without fixes; the walker turns up somewhere else. */
    Walk silence(Duration duration, double newEast, double newNorth) {
        now = now.plus(duration).minusSeconds(secondsPerFix);
        east = newEast;
        north = newNorth;
        fix();
        return this;
    }

    /** The receiver believes to be elsewhere for some fixes while the walker stands. */
    Walk astray(int count, double wrongEast, double wrongNorth) {
        double trueEast = east;
        double trueNorth = north;
        east = wrongEast;
        north = wrongNorth;
        for (int i = 0; i < count; i++) {
            fix();
        }
        east = trueEast;
        north = trueNorth;
        return this;
    }

    List<Fix> fixes() {
        return List.copyOf(fixes);
    }

    PatrolTrack track() {
        return trackOf(fixes);
    }

    /** A track from its first to its last fix, received at once. */
    static PatrolTrack trackOf(List<Fix> fixes) {
        Instant start = fixes.stream().map(Fix::at).min(Instant::compareTo).orElse(START);
        Instant end = fixes.stream().map(Fix::at).max(Instant::compareTo).orElse(START);
        return new PatrolTrack(PATROL_ID, start, end, end, Duration.ZERO, fixes);
    }

    private void fix() {
        double kept = Math.pow(correlation, secondsPerFix);
        double fresh = Math.sqrt(1 - kept * kept) * noiseMetres;
        errorEast = kept * errorEast + fresh * noise.nextGaussian();
        errorNorth = kept * errorNorth + fresh * noise.nextGaussian();
        Position position = Ground.at(east + errorEast, north + errorNorth);
        int number = fixes.size();
        fixes.add(new Fix(
                number / FIXES_PER_CHUNK,
                number % FIXES_PER_CHUNK,
                now,
                position.longitude(),
                position.latitude(),
                accuracy,
                false));
        now = now.plusSeconds(secondsPerFix);
    }
}
