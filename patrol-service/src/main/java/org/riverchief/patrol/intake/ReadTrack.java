package org.riverchief.patrol.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.patrolling.ReportedFix;
import org.riverchief.patrol.track.Position;

/** Collects the points of a file while it is read. */
final class ReadTrack {

    private final int maximum;
    private final List<ReportedFix> fixes = new ArrayList<>();
    private int points;

    ReadTrack(int maximum) {
        this.maximum = maximum;
    }

    /** Adds a point; one without a time is counted only. */
    void add(double longitude, double latitude, @Nullable String time, @Nullable Double accuracyMetres) {
        int index = points++;
        if (points > maximum) {
            throw IntakeProblems.tooManyFixes(maximum);
        }
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw IntakeProblems.malformed("position", index);
        }
        if (time != null) {
            Position position = new Position(longitude, latitude);
            fixes.add(new ReportedFix(instant(time, index), position, accuracyMetres, false));
        }
    }

    /** Returns the points with a time, in the order of their times. */
    List<ReportedFix> fixes() {
        if (fixes.isEmpty()) {
            throw IntakeProblems.withoutTimes();
        }
        return fixes.stream().sorted(Comparator.comparing(ReportedFix::at)).toList();
    }

    /** Returns how many points had no time. */
    int skipped() {
        return points - fixes.size();
    }

    private static Instant instant(String time, int index) {
        try {
            OffsetDateTime stated = OffsetDateTime.parse(time.strip());
            if (stated.getYear() > 0 && stated.getYear() < 10_000) {
                return stated.toInstant();
            }
        } catch (DateTimeException e) {
            throw IntakeProblems.malformed("time", index);
        }
        throw IntakeProblems.malformed("time", index);
    }
}
