package org.riverchief.assessment.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/** What a fact says beyond whom, where and when; one record per {@link FactKind}. */
public sealed interface FactValues {

    /**
     * Who answers for what.
     *
     * @param lastDay the last day in office, inclusive; absent while it lasts
     */
    record AppointmentChanged(
            String chiefName,
            ChiefRole role,
            DivisionLevel level,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) implements FactValues {}

    /** The reach as a stretch of chainage. */
    record ReachChanged(BigDecimal chainageFromKm, BigDecimal chainageToKm) implements FactValues {}

    /** A patrol and what became of it. */
    record PatrolJudged(
            Verdict verdict,
            List<Interval> coveredIntervals,
            @Nullable UUID onBehalfOf,
            int ruleVersion,
            String certificateHash)
            implements FactValues {}

    /** A problem somebody saw. */
    record ProblemFound(
            String category,
            Severity severity,
            ProblemSource source,
            @Nullable UUID reportedByChiefId,
            Instant reportedAt)
            implements FactValues {}

    /** The problem as the office sent it on. */
    record ProblemDispatched(Severity severity, String leadDepartmentCode, Instant dueAt) implements FactValues {}

    /** The lead department's word that it is done. */
    record ProblemHandled(Severity severity, String departmentCode, Instant dueAt) implements FactValues {}

    /** The verified end of a problem. */
    record ProblemClosed(Severity severity) implements FactValues {}

    /** A supervision order and what it was issued for. */
    record OrderIssued(String number, String sourceType, UUID sourceId, String color, Instant dueAt)
            implements FactValues {}

    /** How a supervision order ended. */
    record OrderClosed(OrderOutcome outcome) implements FactValues {}

    /** A covered stretch of chainage. */
    record Interval(BigDecimal fromKm, BigDecimal toKm) {}

    /** Kinds of office; the registry's offices may add roles, which say nothing here. */
    enum ChiefRole {
        FIRST_GENERAL_CHIEF,
        GENERAL_CHIEF,
        DEPUTY_GENERAL_CHIEF,
        RIVER_CHIEF,
        REACH_STEWARD,
        PATROLLER,
        OTHER;

        @JsonCreator
        static ChiefRole of(String code) {
            return Arrays.stream(values())
                    .filter(role -> role.name().equals(code))
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    /** What a patrol was judged to be; a doubtful one counts only after a person confirmed it. */
    enum Verdict {
        VALID,
        DOUBTFUL,
        INVALID
    }

    /** How grave a problem is. */
    enum Severity {
        MINOR,
        SERIOUS,
        MAJOR
    }

    /** Who saw a problem. */
    enum ProblemSource {
        PATROL,
        PUBLIC,
        DEPARTMENT,
        INSPECTION
    }

    /** How a supervision order ended. */
    enum OrderOutcome {
        RECTIFIED,
        CANCELLED
    }
}
