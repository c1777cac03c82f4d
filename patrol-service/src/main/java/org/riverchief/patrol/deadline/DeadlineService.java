package org.riverchief.patrol.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.category.CategoryService;
import org.riverchief.patrol.category.Severity;
import org.riverchief.patrol.integration.notification.CalendarCopy;

/** Tells deadlines, and lets offices set the rules they come from. */
@ApplicationScoped
public class DeadlineService {

    private final CategoryService categories;
    private final AuditTrail audit;
    private final DataScope scope;
    private final Caller caller;
    private final Clock clock;

    DeadlineService(CategoryService categories, AuditTrail audit, DataScope scope, Caller caller, Clock clock) {
        this.categories = categories;
        this.audit = audit;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    /** Returns the deadline that begins at an instant, by the rule in force on that day. */
    public DeadlineResult deadline(DeadlineCase asked, Instant from) {
        LocalDate day = from.atZone(Reckoning.ZONE).toLocalDate();
        Optional<DeadlineRule> chosen = RuleChoice.choose(DeadlineRule.speakingOf(asked, day), day);
        if (chosen.isEmpty()) {
            return DeadlineGap.noRule(asked);
        }
        DeadlineRule rule = chosen.get();
        WorkingCalendar calendar = WorkingCalendar.of(CalendarCopy.since(day.getYear()));
        return new Reckoning(calendar, rule.id, rule.version).deadline(from, TimeLimit.parse(rule.timeLimit));
    }

    /** Counts a deadline again by the same rule and the calendar as it is now; a date set by hand stays. */
    public DeadlineResult recount(Deadline deadline, Instant from) {
        if (deadline.wasSetByHand()) {
            return deadline;
        }
        int year = from.atZone(Reckoning.ZONE).getYear();
        WorkingCalendar calendar = WorkingCalendar.of(CalendarCopy.since(year));
        return new Reckoning(calendar, deadline.ruleId(), deadline.ruleVersion())
                .deadline(from, TimeLimit.parse(deadline.limit()));
    }

    Deadline preview(DeadlineResource.Preview request) {
        scope.require(request.division);
        Severity severity = request.severity;
        Severity asked = severity == null ? categories.require(request.category).defaultSeverity() : severity;
        OffsetDateTime from = request.from;
        DeadlineResult result = deadline(
                new DeadlineCase(request.kind, DivisionCode.of(request.division), request.category, asked),
                from == null ? clock.instant() : from.toInstant());
        if (result instanceof DeadlineGap gap) {
            throw gap.refusal();
        }
        return (Deadline) result;
    }

    @Transactional
    DeadlineRuleView set(SetDeadlineRule request) {
        String division = request.divisionCode().value();
        scope.require(division);
        if (request.category() != null) {
            categories.require(request.category());
        }
        TimeLimit limit = limit(request);
        LocalDate validFrom = validFrom(request);
        DeadlineRule.lockDivision(division);
        RuleChoice.fixedAbove(
                        DeadlineRule.holdingIn(request.divisionCode(), request.kindOrHandling()), request, validFrom)
                .ifPresent(above -> {
                    throw DeadlineProblems.fixedAbove(above);
                });
        @Nullable
        DeadlineRuleView before =
                DeadlineRule.latest(request).map(DeadlineRuleView::of).orElse(null);
        int latestVersion = before == null ? 0 : before.version();
        if (request.replacesVersion() != latestVersion) {
            throw DeadlineProblems.changed(latestVersion);
        }
        DeadlineRule rule = DeadlineRule.of(request, limit, validFrom, clock.instant(), caller.name());
        rule.persistAndFlush();
        DeadlineRuleView after = DeadlineRuleView.of(rule);
        audit.record(new AuditChange(
                "deadline-rule.set", "deadline-rule", rule.id.toString(), division, before, after, null));
        return after;
    }

    private LocalDate validFrom(SetDeadlineRule request) {
        LocalDate today = clock.instant().atZone(Reckoning.ZONE).toLocalDate();
        LocalDate validFrom = request.validFrom() == null ? today : request.validFrom();
        if (validFrom.isBefore(today)) {
            throw DeadlineProblems.inThePast();
        }
        if (request.validTo() != null && request.validTo().isBefore(validFrom)) {
            throw DeadlineProblems.endsBeforeItBegins();
        }
        return validFrom;
    }

    private static TimeLimit limit(SetDeadlineRule request) {
        try {
            return TimeLimit.parse(request.limit());
        } catch (IllegalArgumentException e) {
            throw DeadlineProblems.invalidLimit(e);
        }
    }
}
