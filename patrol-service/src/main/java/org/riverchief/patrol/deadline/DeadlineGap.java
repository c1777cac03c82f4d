package org.riverchief.patrol.deadline;

import java.util.Locale;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

/** Why there is no deadline yet. A date is never guessed. */
public record DeadlineGap(Reason reason, String detail) implements DeadlineResult {

    /** The fact that is missing. */
    public enum Reason {
        NO_DEADLINE_RULE,
        CALENDAR_MISSING
    }

    static DeadlineGap noRule(DeadlineCase asked) {
        return new DeadlineGap(
                Reason.NO_DEADLINE_RULE,
                "No deadline rule (%s) for category %s in %s or above it"
                        .formatted(
                                asked.kind(), asked.category(), asked.division().value()));
    }

    static DeadlineGap calendarMissing(int year) {
        return new DeadlineGap(
                Reason.CALENDAR_MISSING, "The working calendar of %d has not been published yet".formatted(year));
    }

    /** Returns the refusal of a request that needs the deadline: {@code no-deadline-rule} or {@code calendar-missing}. */
    public DomainException refusal() {
        String code = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new DomainException(Kind.CONFLICT, code, detail);
    }
}
