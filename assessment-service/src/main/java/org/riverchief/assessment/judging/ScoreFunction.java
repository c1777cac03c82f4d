package org.riverchief.assessment.judging;

/** How a measure becomes points. */
public enum ScoreFunction {
    /** The points of the band the value falls into. */
    BANDS
}
