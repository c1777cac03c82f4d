package org.riverchief.patrol.problem;

/** How a problem came to be known. */
public enum ProblemSource {
    PATROL,
    PUBLIC,
    DEPARTMENT,
    INSPECTION
}
