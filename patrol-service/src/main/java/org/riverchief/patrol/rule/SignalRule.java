package org.riverchief.patrol.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import org.riverchief.patrol.track.Verdict;

/**
 * What makes a patrol look odd.
 *
 * @param mockFixes fixes flagged as mock positions
 * @param device chiefs with one device, and the hours around a patrol in which they count
 * @param travelKmh speed needed from the end of the chief's patrol before to the start of this one
 * @param deadline patrols of a chief in the last hours of a month
 * @param longSeconds time on track beyond which a patrol is unusually long
 */
public record SignalRule(
        UUID id,
        int version,
        Limit mockFixes,
        Replay replay,
        Window device,
        Limit travelKmh,
        Photos photos,
        Window deadline,
        Limit longSeconds,
        Haste haste) {

    /** A number beyond which there is a signal, and the best verdict it leaves possible. */
    public record Limit(BigDecimal threshold, Verdict effect) {}

    /** More metres than anybody walks within a time. */
    public record Haste(Limit metres, Duration within) {}

    /** A limit on what happens within a time. */
    public record Window(Limit limit, Duration length) {}

    /**
     * When a track repeats an earlier one.
     *
     * @param metres discrete Fréchet distance below which two lines are the same
     * @param durationShare how much two durations may differ, as a share of the longer
     */
    public record Replay(Limit metres, BigDecimal durationShare, Duration lookback) {}

    /**
     * What is asked of a patrol's photos.
     *
     * @param seconds how far outside the patrol's time a photo may be taken
     * @param metres how far from its track
     * @param reuseBits up to how many differing bits of 64 a photo shows the picture of an earlier one
     */
    public record Photos(Limit seconds, Limit metres, Limit reuseBits, Duration lookback) {}
}
