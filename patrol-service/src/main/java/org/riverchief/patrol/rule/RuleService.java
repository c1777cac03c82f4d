package org.riverchief.patrol.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;

/** Finds the rule that applies and takes new versions in. */
@ApplicationScoped
public class RuleService {

    private final Clock clock;
    private final Caller caller;
    private final DataScope scope;
    private final AuditTrail audit;
    private final Idempotency idempotency;

    RuleService(Clock clock, Caller caller, DataScope scope, AuditTrail audit, Idempotency idempotency) {
        this.clock = clock;
        this.caller = caller;
        this.scope = scope;
        this.audit = audit;
        this.idempotency = idempotency;
    }

    /** Returns what applies to reaches of a level in a division at an instant; for the past it never changes. */
    public EffectiveRule effective(DivisionCode division, DivisionLevel level, Instant at) {
        return new EffectiveRule(PatrolRule.inForce(division, level, at));
    }

    EffectiveRuleView show(DivisionCode division, @Nullable DivisionLevel level, @Nullable OffsetDateTime at) {
        scope.require(division.value());
        DivisionLevel shown = level == null ? division.level() : level;
        Instant instant = at == null ? clock.instant() : at.toInstant();
        return EffectiveRuleView.of(effective(division, shown, instant), division, shown, instant);
    }

    RuleView get(UUID id) {
        return PatrolRule.<PatrolRule>findByIdOptional(id)
                .filter(rule -> rule.bindsOrIsBoundBy(caller.division()))
                .map(RuleView::of)
                .orElseThrow(DomainException::notFound);
    }

    Page<RuleView> list(PageRequest page) {
        List<RuleView> rules = PatrolRule.visibleTo(caller.division(), page).stream()
                .map(RuleView::of)
                .toList();
        return Page.of(rules, page.limit, rule -> Cursor.encode(rule.id()));
    }

    @Transactional
    RuleView create(CreateRule request) {
        scope.require(request.divisionCode().value());
        return idempotency.once("rules", request, RuleView.class, () -> createOnce(request));
    }

    private RuleView createOnce(CreateRule request) {
        request.parameters().forEach(RuleParameter::check);
        Instant now = clock.instant();
        OffsetDateTime asked = request.validFrom();
        Instant validFrom = asked == null ? now : asked.toInstant();
        if (validFrom.isBefore(now)) {
            throw RuleProblems.inThePast();
        }
        String division = request.divisionCode().value();
        PatrolRule.lockVersions(division, request.level());
        Optional<PatrolRule> before = PatrolRule.newest(division, request.level());
        int version = before.map(rule -> rule.version).orElse(0) + 1;
        PatrolRule rule = PatrolRule.create(request, version, validFrom, now, caller.subject());
        checkCoherence(request, rule);
        rule.persist();
        RuleView view = RuleView.of(rule);
        audit.record(new AuditChange(
                "rule.create",
                "rule",
                rule.id.toString(),
                division,
                before.map(RuleView::of).orElse(null),
                view,
                null));
        return view;
    }

    /** Checks the new row together with what it will inherit, for every level it is for. */
    private static void checkCoherence(CreateRule request, PatrolRule rule) {
        DivisionLevel only = request.level();
        List<DivisionLevel> levels = only == null ? List.of(DivisionLevel.values()) : List.of(only);
        for (DivisionLevel level : levels) {
            List<PatrolRule> inForce =
                    new ArrayList<>(PatrolRule.inForce(request.divisionCode(), level, rule.validFrom));
            inForce.removeIf(other -> rule.isVersionOf(other));
            inForce.add(rule.level == null ? specificRules(inForce, rule) : 0, rule);
            if (!new EffectiveRule(inForce).coherent()) {
                throw RuleProblems.incoherent();
            }
        }
    }

    private static int specificRules(List<PatrolRule> inForce, PatrolRule rule) {
        return Math.toIntExact(inForce.stream()
                .filter(other -> other.level != null && rule.sameDivision(other))
                .count());
    }
}
