package org.riverchief.patrol.track;

import java.math.BigDecimal;
import java.util.List;

/**
 * What was measured, with what it was measured from.
 *
 * @param fixes every distinct fix in time order, accepted or set aside with its reason
 * @param legs the parts of the track between gaps; a leap across fixes set aside as JUMP at vehicle speed is a gap too
 * @param lengthMetres sum of the legs, 1 decimal
 * @param durationSeconds time on track: sum of the legs from first to last accepted fix
 * @param movingSeconds the part of it spent between places, stays left out
 * @param gapSeconds patrol time outside the legs, but for silences at its start and end within the rule's gap
 * @param medianSpeedKmh the speed at or below which half of the metres were travelled, 1 decimal
 * @param vehicleShare share of the metres travelled at the rule's vehicle speed or faster, 4 decimals
 * @param onReachShare share of accepted fixes inside the corridor, 4 decimals
 * @param setAsideShare share of fixes set aside, DUPLICATE and OTHER_DEVICE not counted on either side,
 *     4 decimals
 */
public record TrackAnalysis(
        PatrolTrack track,
        ReachLine reach,
        TrackRule rule,
        List<ClassifiedFix> fixes,
        List<Leg> legs,
        BigDecimal lengthMetres,
        long durationSeconds,
        long movingSeconds,
        long gapSeconds,
        MovementClass movement,
        BigDecimal medianSpeedKmh,
        BigDecimal vehicleShare,
        BigDecimal onReachShare,
        BigDecimal setAsideShare,
        Coverage coverage,
        BankCoverage banks) {

    public TrackAnalysis {
        fixes = List.copyOf(fixes);
        legs = List.copyOf(legs);
    }

    /** Returns this measurement of several sessions with the time missing within them, without that between them. */
    public TrackAnalysis withGapSeconds(long missing) {
        return new TrackAnalysis(
                track,
                reach,
                rule,
                fixes,
                legs,
                lengthMetres,
                durationSeconds,
                movingSeconds,
                missing,
                movement,
                medianSpeedKmh,
                vehicleShare,
                onReachShare,
                setAsideShare,
                coverage,
                banks);
    }

    /** Returns the fixes that are measured, in time order. */
    public List<Fix> acceptedFixes() {
        return fixes.stream()
                .filter(ClassifiedFix::accepted)
                .map(ClassifiedFix::fix)
                .toList();
    }

    /** Returns how many measured fixes the device itself flagged as mock positions. */
    public long mockFixes() {
        return acceptedFixes().stream().filter(Fix::mock).count();
    }
}
