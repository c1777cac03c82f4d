package org.riverchief.patrol.satisfaction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;
import org.riverchief.patrol.publicreport.PublicReport;
import org.riverchief.patrol.publicreport.ReportChannel;

/** A reporter said how content they are. */
record SatisfactionGiven(
        UUID reportId,
        UUID problemId,
        ReportChannel channel,
        UUID reachId,
        String divisionCode,
        @Nullable UUID chiefId,
        String category,
        int score,
        Instant givenAt)
        implements DomainEvent {

    static SatisfactionGiven of(PublicReport report, Satisfaction satisfaction, @Nullable UUID chiefId) {
        return new SatisfactionGiven(
                report.id,
                satisfaction.problemId,
                report.channel,
                report.reachId,
                report.divisionCode,
                chiefId,
                report.category,
                satisfaction.score,
                satisfaction.givenAt);
    }

    @Override
    public String type() {
        return "org.riverchief.satisfaction.given.v1";
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
