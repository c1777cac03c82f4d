package org.riverchief.patrol.patrolling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.demand.PatrolMode;
import org.riverchief.patrol.track.Verdict;

/**
 * A completed patrol as it matters for what its chief owes.
 *
 * @param delegated whether another than the chief made it
 * @param verdict null: not judged yet
 */
public record DutyPatrol(
        UUID id,
        Instant startedAt,
        PatrolMode mode,
        boolean delegated,
        @Nullable Verdict verdict) {

    /** By their beginning. */
    public static final Comparator<DutyPatrol> ORDER =
            Comparator.comparing(DutyPatrol::startedAt).thenComparing(DutyPatrol::id);

    /** Returns the day it began on. */
    public LocalDate dayIn(ZoneId zone) {
        return startedAt.atZone(zone).toLocalDate();
    }
}
