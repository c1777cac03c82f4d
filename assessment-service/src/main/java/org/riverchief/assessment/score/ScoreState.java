package org.riverchief.assessment.score;

/** How much a score can still change. */
public enum ScoreState {
    /** The period runs, or facts of it are still waited for. */
    PROVISIONAL,
    /** The period and its grace are over; only a fact that comes too late can make another version. */
    FINAL,
    /** The chief turned out not to have been in office; there are no rows and no points. */
    WITHDRAWN
}
