package org.riverchief.patrol.publicform;

import org.riverchief.patrol.publicreport.PublicReport;
import org.riverchief.patrol.publicreport.TrackingCode;

/**
 * A report was taken in.
 *
 * @param trackingCode to be shown and kept by the reporter; there is no other way to ask for the report
 */
record SubmittedView(String trackingCode) {

    static SubmittedView of(PublicReport report) {
        return new SubmittedView(TrackingCode.shown(report.code));
    }
}
