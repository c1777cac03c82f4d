package org.riverchief.patrol.publicreport;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A step the public may know of; never changed. */
@Entity
@Immutable
public class PublicReportStep extends PanacheEntityBase {

    static final String ANSWERED = "ANSWERED";
    static final String PROLONGED = "PROLONGED";

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID reportId;
    public String status;
    public Instant happenedAt;

    /** What the office says to the reporter. */
    @Nullable
    public String words;

    protected PublicReportStep() {}

    static void add(UUID reportId, String status, Instant at, @Nullable String words) {
        PublicReportStep step = new PublicReportStep();
        step.reportId = reportId;
        step.status = status;
        step.happenedAt = at;
        step.words = words;
        step.persist();
    }

    /** Returns a report's steps, the first one first. */
    public static List<PublicReportStep> of(UUID reportId) {
        return list("reportId = :report order by happenedAt, id", Map.of("report", reportId));
    }
}
