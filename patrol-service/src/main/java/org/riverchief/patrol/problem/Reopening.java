package org.riverchief.patrol.problem;

/** Who found that a problem is not done. */
public enum Reopening {
    REPORTER,
    OFFICE,
    INSPECTOR,
    REINSPECTION
}
