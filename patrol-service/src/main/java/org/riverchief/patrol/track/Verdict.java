package org.riverchief.patrol.track;

/** What a patrol counts for. Only a person turns DOUBTFUL into one of the others. */
public enum Verdict {
    VALID,
    DOUBTFUL,
    INVALID
}
