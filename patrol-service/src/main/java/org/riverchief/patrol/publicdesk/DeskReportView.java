package org.riverchief.patrol.publicdesk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.publicreport.PublicReport;
import org.riverchief.patrol.publicreport.PublicReportState;
import org.riverchief.patrol.publicreport.ReportChannel;

/**
 * A public report as the office sees it, without who sent it.
 *
 * @param description plain text, never to be shown as markup
 * @param longitude EPSG:4490
 * @param latitude EPSG:4490
 * @param suspicions why it is held
 * @param problemId the problem it became
 * @param descriptionPublic whether everybody may read the description
 * @param version of the report
 */
record DeskReportView(
        UUID id,
        ReportChannel channel,
        PublicReportState state,
        UUID reachId,
        String divisionCode,
        @Nullable String boardCode,
        String category,
        String description,
        BigDecimal longitude,
        BigDecimal latitude,
        @Nullable String placeWords,
        OffsetDateTime observedAt,
        Instant receivedAt,
        List<UUID> attachmentIds,
        List<String> suspicions,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable UUID problemId,
        String status,
        Instant statusAt,
        @Nullable Instant dueAt,
        boolean descriptionPublic,
        int version) {

    static DeskReportView of(PublicReport report) {
        return new DeskReportView(
                report.id,
                report.channel,
                report.state,
                report.reachId,
                report.divisionCode,
                report.boardCode,
                report.category,
                report.description,
                report.longitude,
                report.latitude,
                report.placeWords,
                report.observedAtDevice(),
                report.receivedAt,
                report.attachmentIds,
                report.suspicions,
                report.decidedAt,
                report.decisionReason,
                report.problemId,
                report.status,
                report.statusAt,
                report.dueAt,
                report.descriptionPublic,
                report.version);
    }
}
