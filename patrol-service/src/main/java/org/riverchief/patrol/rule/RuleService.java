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
        return idempotency.once("rules", request, RuleView.class, () -> {
            if (request.saysNothing()) {
                throw RuleProblems.empty();
            }
            return store(request, null);
        });
    }

    /** Returns the parts of all named rule sets: what is in use elsewhere, to be adopted. */
    public List<RuleView> references() {
        return PatrolRule.references(null).stream().map(RuleView::of).toList();
    }

    /**
     * Makes a rule set the division's rule; what the division said before, at whatever level, ends with it.
     *
     * @throws DomainException {@code unknown-rule-set}, or what refuses a rule of the same content
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<RuleView> adopt(String ruleSet, DivisionCode division, @Nullable OffsetDateTime validFrom) {
        scope.require(division.value());
        List<PatrolRule> parts = PatrolRule.references(ruleSet);
        if (parts.isEmpty()) {
            throw RuleProblems.unknownRuleSet();
        }
        List<RuleView> made = new ArrayList<>();
        for (PatrolRule before : PatrolRule.newestOf(division.value())) {
            boolean replaced = parts.stream().anyMatch(part -> part.level == before.level);
            if (!replaced && !before.saysNothing()) {
                made.add(store(CreateRule.nothing(before, parts.get(0).source, validFrom), ruleSet));
            }
        }
        parts.forEach(part -> made.add(store(CreateRule.of(part, division, validFrom), ruleSet)));
        return made;
    }

    private RuleView store(CreateRule request, @Nullable String ruleSet) {
        RuleChecks.check(request);
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
        if (ruleSet != null) {
            rule.adoptedFrom(ruleSet);
        }
        RuleChecks.checkInherited(request, rule);
        rule.persistAndFlush();
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
}
