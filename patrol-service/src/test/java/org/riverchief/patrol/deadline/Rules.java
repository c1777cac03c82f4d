package org.riverchief.patrol.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.category.Severity;

/** Builds rules for tests. */
final class Rules {

    private final DeadlineRule rule = new DeadlineRule();

    private Rules() {}

    static Rules rule(String divisionCode) {
        Rules rules = new Rules();
        rules.rule.divisionCode = divisionCode;
        rules.rule.version = 1;
        rules.rule.overridable = true;
        rules.rule.validFrom = LocalDate.parse("2026-01-01");
        return rules;
    }

    Rules category(String category) {
        rule.category = category;
        return this;
    }

    Rules severity(@Nullable Severity severity) {
        rule.severity = severity;
        return this;
    }

    Rules version(int version) {
        rule.version = version;
        return this;
    }

    Rules from(String day) {
        rule.validFrom = LocalDate.parse(day);
        return this;
    }

    Rules to(String day) {
        rule.validTo = LocalDate.parse(day);
        return this;
    }

    Rules fixed() {
        rule.overridable = false;
        return this;
    }

    DeadlineRule build() {
        return rule;
    }
}
