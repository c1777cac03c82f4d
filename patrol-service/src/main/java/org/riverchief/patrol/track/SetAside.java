package org.riverchief.patrol.track;

/** Why a fix is kept on record but not measured; tested in this order, the first that applies is stated. */
public enum SetAside {
    /** Not a place on Earth, or exactly 0°/0°, which receivers send when they have no position. */
    IMPOSSIBLE_COORDINATES,
    /** Later than the server's clock allows, the known skew and the tolerated skew included. */
    FUTURE,
    /** Before the patrol's start or after its end. */
    OUTSIDE_PATROL_TIME,
    /** The device itself says it does not know better than the rule's limit. */
    POOR_ACCURACY,
    /** From a time another device of the same patrol tells about; nothing is lost with it. */
    OTHER_DEVICE,
    /** The same place for the same instant once more, from another part of the upload: nothing is lost with it. */
    DUPLICATE,
    /** Another place for an instant that already has a fix at least as accurate. */
    CONFLICT,
    /** Cannot be reached from, or does not lead back to, the track most fixes agree on. */
    JUMP
}
