package org.riverchief.patrol.deadline;

import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.category.Severity;

/** What a deadline is asked for: the kind of limit, and the problem it is about. */
public record DeadlineCase(DeadlineKind kind, DivisionCode division, String category, Severity severity) {

    /** Returns the case of a problem to be handled. */
    public static DeadlineCase handling(DivisionCode division, String category, Severity severity) {
        return new DeadlineCase(DeadlineKind.HANDLING, division, category, severity);
    }
}
