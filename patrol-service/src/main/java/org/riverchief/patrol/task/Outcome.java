package org.riverchief.patrol.task;

/** What a patrol means for a task. */
public enum Outcome {
    COUNTED,
    /** Not judged yet, or doubtful until a person decides. */
    PENDING,
    /** The verdict is INVALID. */
    NOT_VALID,
    /** The rule does not count this way of patrolling. */
    MODE_NOT_COUNTED,
    /** Another patrol of the same day counts. */
    SAME_DAY,
    /** The rule wants more time since the patrol before. */
    INTERVAL_TOO_SHORT,
    /** Others have done their share of this year's patrols. */
    DELEGATED_SHARE_REACHED
}
