package org.riverchief.patrol.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.category.Severity;
import org.riverchief.patrol.provenance.Evidence;

/**
 * One version of a deadline rule.
 *
 * @param divisionCode 000000: the whole country; absent: a reference, which applies nowhere
 * @param category absent: every category
 * @param severity absent: every severity
 * @param limit counted from what the kind says: {@code P10WD} in working days, {@code PT2H} by the clock
 * @param overridable whether divisions below may set their own
 * @param validTo first day on which it no longer applies
 */
record DeadlineRuleView(
        UUID id,
        @Nullable String divisionCode,
        DeadlineKind kind,
        @Nullable String category,
        @Nullable Severity severity,
        int version,
        String limit,
        boolean overridable,
        String source,
        @Nullable Integer sourceYear,
        Evidence evidence,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Instant createdAt,
        String createdBy) {

    static DeadlineRuleView of(DeadlineRule rule) {
        return new DeadlineRuleView(
                rule.id,
                rule.divisionCode,
                rule.kind,
                rule.category,
                rule.severity,
                rule.version,
                rule.timeLimit,
                rule.overridable,
                rule.source,
                rule.sourceYear,
                rule.evidence,
                rule.validFrom,
                rule.validTo,
                rule.createdAt,
                rule.createdBy);
    }
}
