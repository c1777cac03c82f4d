package org.riverchief.patrol.delegatereport;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The report on a delegate's patrol.
 *
 * @param late whether it came, or is still to come, after dueAt
 */
record DelegateReportView(
        UUID patrolId,
        UUID chiefId,
        UUID delegateId,
        String divisionCode,
        Instant finishedAt,
        Instant dueAt,
        boolean late,
        @Nullable Instant submittedAt,
        @Nullable String text,
        @Nullable Instant seenAt) {

    static DelegateReportView of(DelegateReport report, Instant now) {
        Instant submitted = report.submittedAt;
        return new DelegateReportView(
                report.patrolId,
                report.chiefId,
                report.delegateId,
                report.divisionCode,
                report.finishedAt,
                report.dueAt,
                (submitted == null ? now : submitted).isAfter(report.dueAt),
                submitted,
                report.text,
                report.seenAt);
    }
}
