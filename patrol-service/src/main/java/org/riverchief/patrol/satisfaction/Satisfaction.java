package org.riverchief.patrol.satisfaction;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.publicreport.PublicReport;

/** A score a reporter gave; it is given once. */
@Entity
@Immutable
class Satisfaction extends PanacheEntityBase {

    @Id
    UUID reportId;

    UUID problemId;
    String divisionCode;
    int score;

    @Nullable
    String words;

    Instant givenAt;

    protected Satisfaction() {}

    static Satisfaction of(PublicReport report, UUID problemId, GiveSatisfaction request, Instant at) {
        Satisfaction satisfaction = new Satisfaction();
        satisfaction.reportId = report.id;
        satisfaction.problemId = problemId;
        satisfaction.divisionCode = report.divisionCode;
        satisfaction.score = request.score();
        satisfaction.words = request.words();
        satisfaction.givenAt = at;
        return satisfaction;
    }

    static Optional<Satisfaction> ofReport(UUID reportId) {
        return findByIdOptional(reportId);
    }

    static void lock(UUID reportId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "satisfaction/" + reportId)
                .getSingleResult();
    }
}
