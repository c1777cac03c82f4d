package org.riverchief.patrol.problem;

/** How a problem came to be known. */
enum ProblemSource {
    PATROL,
    PUBLIC,
    DEPARTMENT,
    INSPECTION
}
