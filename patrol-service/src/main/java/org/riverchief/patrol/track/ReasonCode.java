package org.riverchief.patrol.track;

/** What a judgement can find. Codes are published: add, never rename. */
public enum ReasonCode {
    /** Time on track is under the rule's minimum (s). */
    DURATION_BELOW_MINIMUM(Kind.MINIMUM),
    /** Length of the track is under the rule's minimum (m). */
    LENGTH_BELOW_MINIMUM(Kind.MINIMUM),
    /** Too few of the accepted fixes lie within the reach's corridor (share). */
    ON_REACH_SHARE_BELOW_MINIMUM(Kind.MINIMUM),
    /** Too little of the reach was walked (ratio). */
    COVERAGE_BELOW_MINIMUM(Kind.MINIMUM),
    /** No fix could be measured, so nothing is known (count of fixes received). */
    NO_USABLE_FIX(Kind.MISSING),
    /** Chunks the device announced never arrived (count). */
    CHUNKS_MISSING(Kind.MISSING),
    /** A chunk does not carry the hash of the one before it. */
    CHAIN_BROKEN(Kind.MISSING),
    /** The track has holes longer than the rule's gap (s in all); noted, and no failed minimum is final then. */
    TRACK_GAPS(Kind.NOTED),
    /** Too many fixes had to be set aside (share). */
    SET_ASIDE_SHARE_ABOVE_MAXIMUM(Kind.MISSING),
    /** The reach's line or chainage has no length, so coverage means nothing. */
    REACH_NOT_MEASURABLE(Kind.MISSING),
    /** The reach's line is a drawing, so no minimum measured against it is final; noted when one is missed. */
    REACH_SCHEMATIC(Kind.NOTED),
    /** Longer than a patrol plausibly lasts (s). */
    DURATION_ABOVE_MAXIMUM(Kind.SIGNAL),
    /** Longer than a patrol plausibly is (m). */
    LENGTH_ABOVE_MAXIMUM(Kind.SIGNAL),
    /** Too many of the metres were travelled at vehicle speed (share). */
    VEHICLE_SHARE_ABOVE_MAXIMUM(Kind.SIGNAL),
    /** The device flagged measured fixes as coming from a mock provider (count). */
    MOCK_LOCATION(Kind.EVIDENCE),
    /** The device's clock differs from the server's by more than tolerated (s). */
    CLOCK_SKEW(Kind.SIGNAL),
    /** The track arrived later than the rule allows (s). */
    RECEIVED_LATE(Kind.SIGNAL),
    /** Found by the caller: the track repeats an earlier one (m between the two lines). */
    TRACK_REPLAYED(Kind.EVIDENCE),
    /** Found by the caller: the same chief could not have come here from the patrol before (km/h). */
    IMPOSSIBLE_TRAVEL(Kind.EVIDENCE),
    /** Found by the caller: photo time or place disagrees with the track (s or m). */
    PHOTO_MISMATCH(Kind.EVIDENCE),
    /** Found by the caller: one device recorded patrols of several people (count of them). */
    DEVICE_SHARED(Kind.EVIDENCE),
    /** Found by the caller: a photo shows the picture of an earlier one (differing bits of 64). */
    PHOTO_REUSED(Kind.EVIDENCE),
    /** Found by the caller: many patrols just before the month's end (count). */
    DEADLINE_CLUSTER(Kind.EVIDENCE),
    /** Found by the caller: unusually long (s). */
    LONG_PATROL(Kind.EVIDENCE),
    /** Found by the caller: more metres than anybody walks in so short a time (m). */
    HASTY_PATROL(Kind.EVIDENCE),
    /** Something came after a person had decided, and would lead to another verdict. */
    DECISION_OUTDATED(Kind.EVIDENCE);

    /** What kind of finding a code states. */
    public enum Kind {
        /** A failed minimum: INVALID when the data are complete and it is clearly missed, otherwise DOUBTFUL. */
        MINIMUM,
        /** Data are missing: DOUBTFUL. */
        MISSING,
        /** Something looks odd: DOUBTFUL. */
        SIGNAL,
        /** Stated by the caller in {@link Evidence#findings()}: DOUBTFUL or noted, as the rule says. */
        EVIDENCE,
        /** Stated for the reader; no effect of its own. */
        NOTED
    }

    private final Kind kind;

    ReasonCode(Kind kind) {
        this.kind = kind;
    }

    /** Returns what kind of finding this is. */
    public Kind kind() {
        return kind;
    }
}
