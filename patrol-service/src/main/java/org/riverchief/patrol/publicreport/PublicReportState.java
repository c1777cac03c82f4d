package org.riverchief.patrol.publicreport;

/** What became of a public report. */
public enum PublicReportState {
    /** It is a problem. */
    ACCEPTED,
    /** The office looks at it first. */
    HELD,
    /** The office found nothing in it, and said why. */
    DISCARDED
}
