package org.riverchief.patrol.routing;

import org.riverchief.patrol.deadline.DeadlineGap;

/** Why a problem cannot be dispatched by itself yet. Nothing is assumed in place of what is missing. */
public record RoutingIssue(Reason reason, String detail) implements Routing {

    /** The fact that is missing. */
    public enum Reason {
        NO_DUTY_LINE,
        NO_DEPARTMENT,
        NO_DEADLINE_RULE,
        CALENDAR_MISSING
    }

    static RoutingIssue noDutyLine(RoutingCase asked) {
        return new RoutingIssue(
                Reason.NO_DUTY_LINE,
                "The duty matrix has no line for category %s in %s or above it"
                        .formatted(asked.category(), asked.division().value()));
    }

    static RoutingIssue noDepartment(String code, String divisionCode) {
        return new RoutingIssue(
                Reason.NO_DEPARTMENT,
                "The duty matrix names department %s, which does not exist in %s or above it"
                        .formatted(code, divisionCode));
    }

    static RoutingIssue of(DeadlineGap gap) {
        Reason reason = switch (gap.reason()) {
            case NO_DEADLINE_RULE -> Reason.NO_DEADLINE_RULE;
            case CALENDAR_MISSING -> Reason.CALENDAR_MISSING;
        };
        return new RoutingIssue(reason, gap.detail());
    }
}
