package org.riverchief.patrol.publicreport;

/** Which way a public report came. */
public enum ReportChannel {
    WEB,
    /** By the code on a notice board. */
    BOARD,
    WECHAT,
    OPEN311
}
