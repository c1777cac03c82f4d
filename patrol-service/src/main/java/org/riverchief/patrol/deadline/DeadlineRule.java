package org.riverchief.patrol.deadline;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.category.Severity;
import org.riverchief.patrol.provenance.Evidence;

/** One version of the deadline for a division, a category and a severity; it is never changed, the next version is. */
@Entity
@Immutable
class DeadlineRule extends PanacheEntityBase {

    /** The country, above every province; no division code has this form, so no account can change its rules. */
    static final String COUNTRY = "000000";

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    /** Absent: a reference, which shows what is in use elsewhere and applies nowhere. */
    @Nullable
    String divisionCode;

    @Enumerated(EnumType.STRING)
    DeadlineKind kind;

    /** Absent: every category. */
    @Nullable
    String category;

    /** Absent: every severity. */
    @Nullable
    @Enumerated(EnumType.STRING)
    Severity severity;

    int version;
    String timeLimit;
    boolean overridable;
    String source;

    @Nullable
    Integer sourceYear;

    @Enumerated(EnumType.STRING)
    Evidence evidence;

    LocalDate validFrom;

    /** First day on which it no longer applies. */
    @Nullable
    LocalDate validTo;

    Instant createdAt;
    String createdBy;

    protected DeadlineRule() {}

    static DeadlineRule of(SetDeadlineRule request, TimeLimit limit, LocalDate validFrom, Instant at, String by) {
        DeadlineRule rule = new DeadlineRule();
        rule.divisionCode = request.divisionCode().value();
        rule.kind = request.kindOrHandling();
        rule.category = request.category();
        rule.severity = request.severity();
        rule.version = request.replacesVersion() + 1;
        rule.timeLimit = limit.text();
        rule.overridable = request.overridable() == null || request.overridable();
        rule.source = request.source();
        rule.sourceYear = request.sourceYear();
        rule.evidence = request.evidence();
        rule.validFrom = validFrom;
        rule.validTo = request.validTo();
        rule.createdAt = at;
        rule.createdBy = by;
        return rule;
    }

    /** Returns all versions that began by a day of all rules that speak of this case, in any division above it. */
    static List<DeadlineRule> speakingOf(DeadlineCase asked, LocalDate on) {
        return list(
                "divisionCode in :divisions and kind = :kind and (category is null or category = :category)"
                        + " and (severity is null or severity = :severity) and validFrom <= :on",
                Map.of(
                        "divisions", codes(asked.division()),
                        "kind", asked.kind(),
                        "category", asked.category(),
                        "severity", asked.severity(),
                        "on", on));
    }

    /** Returns all versions of all rules of a kind that hold for a division, its own and those from above. */
    static List<DeadlineRule> holdingIn(DivisionCode division, DeadlineKind kind) {
        return list("divisionCode in :divisions and kind = :kind", Map.of("divisions", codes(division), "kind", kind));
    }

    static Optional<DeadlineRule> latest(SetDeadlineRule key) {
        return find(
                        "divisionCode = ?1 and kind = ?2 and category is not distinct from ?3"
                                + " and severity is not distinct from ?4 order by version desc",
                        key.divisionCode().value(),
                        key.kindOrHandling(),
                        key.category(),
                        key.severity())
                .firstResultOptional();
    }

    /** Lets one writer of a division's rules at a time pass, so that versions follow each other. */
    static void lockDivision(String divisionCode) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtext('deadline_rule'), hashtext(:division))")
                .setParameter("division", divisionCode)
                .getSingleResult();
    }

    /** Returns the codes of a division and everything above it, the country included. */
    static List<String> codes(DivisionCode division) {
        return Stream.concat(division.ancestors().stream().map(DivisionCode::value), Stream.of(COUNTRY))
                .toList();
    }

    boolean endedBy(LocalDate day) {
        return validTo != null && !day.isBefore(validTo);
    }
}
