package org.riverchief.patrol.publicreport;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;

/** Somebody without an account reported something. */
record PublicReportReceived(
        UUID reportId,
        @Nullable UUID problemId,
        ReportChannel channel,
        PublicReportState state,
        UUID reachId,
        String divisionCode,
        String category,
        Instant receivedAt)
        implements DomainEvent {

    static PublicReportReceived of(PublicReport report) {
        return new PublicReportReceived(
                report.id,
                report.problemId,
                report.channel,
                report.state,
                report.reachId,
                report.divisionCode,
                report.category,
                report.receivedAt);
    }

    @Override
    public String type() {
        return "org.riverchief.public-report.received.v1";
    }

    @Override
    public String topic() {
        return "patrol.public-report.v1";
    }

    @Override
    public String subject() {
        return reportId.toString();
    }
}
