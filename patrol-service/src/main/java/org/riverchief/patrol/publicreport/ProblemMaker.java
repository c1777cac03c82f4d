package org.riverchief.patrol.publicreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.problem.ProblemMoved;
import org.riverchief.patrol.problem.PublicProblems;

/** Makes problems of public reports and keeps the reports' public side up with them. */
@ApplicationScoped
class ProblemMaker {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日").withZone(ZoneId.of("Asia/Shanghai"));

    private final PublicProblems problems;

    ProblemMaker(PublicProblems problems) {
        this.problems = problems;
    }

    /** Makes a problem of a new report. */
    @Transactional(TxType.MANDATORY)
    void accept(PublicReport report, Instant at) {
        report.accept(newId());
        report.persistAndFlush();
        problems.report(sighting(report), at);
    }

    /** Makes a problem of a report the office confirmed. */
    @Transactional(TxType.MANDATORY)
    void confirm(PublicReport report, String by, Instant at) {
        report.confirm(newId(), by, at);
        PublicReport.flush();
        problems.report(sighting(report), at);
    }

    /** Shows the reporter a new state; a later due date, too, which the reporter must be told of. */
    void follow(@Observes ProblemMoved moved) {
        PublicReport.ofProblem(moved.problemId()).ifPresent(report -> {
            boolean first = PublicReportStep.of(report.id).isEmpty();
            boolean stateChanged = !report.status.equals(moved.state());
            boolean prolonged = isLater(moved.dueAt(), report.dueAt);
            report.moveTo(moved.state(), moved.at(), moved.dueAt());
            if (first || stateChanged) {
                PublicReportStep.add(report.id, moved.state(), moved.at(), null);
                return;
            }
            if (prolonged) {
                PublicReportStep.add(report.id, PublicReportStep.PROLONGED, moved.at(), "办理期限延长至" + day(moved.dueAt()));
            }
        });
    }

    private static String day(@Nullable Instant due) {
        return due == null ? "" : DAY.format(due);
    }

    private static boolean isLater(@Nullable Instant due, @Nullable Instant before) {
        return due != null && before != null && due.isAfter(before);
    }

    private static PublicProblems.Sighting sighting(PublicReport report) {
        return new PublicProblems.Sighting(
                problemId(report),
                report.reachId,
                report.category,
                report.description,
                report.givenLongitude,
                report.givenLatitude,
                report.givenCrs,
                report.observedAtDevice(),
                report.attachmentIds,
                report.requestHash);
    }

    private static UUID problemId(PublicReport report) {
        if (report.problemId == null) {
            throw new IllegalStateException("A report that is accepted has a problem");
        }
        return report.problemId;
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
