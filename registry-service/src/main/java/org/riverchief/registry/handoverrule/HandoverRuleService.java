package org.riverchief.registry.handoverrule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.Changes;
import org.riverchief.registry.Ids;
import org.riverchief.registry.ReadScope;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.Succession;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.role.RoleService;

/** Keeps the rules and finds the one that holds. */
@ApplicationScoped
public class HandoverRuleService {

    private final Changes changes;
    private final Idempotency idempotency;
    private final Caller caller;
    private final DataScope dataScope;
    private final ReadScope readScope;
    private final DivisionService divisions;
    private final RoleService roles;
    private final RegistryDays days;

    HandoverRuleService(
            Changes changes,
            Idempotency idempotency,
            Caller caller,
            DataScope dataScope,
            ReadScope readScope,
            DivisionService divisions,
            RoleService roles,
            RegistryDays days) {
        this.changes = changes;
        this.idempotency = idempotency;
        this.caller = caller;
        this.dataScope = dataScope;
        this.readScope = readScope;
        this.divisions = divisions;
        this.roles = roles;
        this.days = days;
    }

    /** Returns the rule that holds for the division on the day: its own, that of the nearest above, or the default. */
    public Optional<HandoverRuleView> of(String divisionCode, LocalDate day) {
        List<String> line = Succession.line(divisionCode);
        List<HandoverRule> rules = HandoverRule.findOn(line, day);
        return Succession.nearest(line, rules, rule -> Objects.requireNonNullElse(rule.divisionCode, "")).stream()
                .findFirst()
                .or(() ->
                        rules.stream().filter(rule -> rule.divisionCode == null).findFirst())
                .map(HandoverRuleView::of);
    }

    HandoverRuleView inForce(@Nullable String division, @Nullable LocalDate at) {
        String code = division == null ? caller.division().value() : division;
        readScope.require(code);
        return of(code, days.orToday(at)).orElseThrow(DomainException::notFound);
    }

    @Transactional
    HandoverRuleView create(SetHandoverRule facts) {
        dataScope.require(facts.divisionCode());
        return idempotency.once("handover-rule", facts, HandoverRuleView.class, () -> set(facts));
    }

    private HandoverRuleView set(SetHandoverRule facts) {
        divisions.requireValidAndLock(facts.divisionCode(), facts.validFrom());
        facts.roles().forEach(roles::require);
        UUID id = Ids.next();
        HandoverRule rule = HandoverRule.set(id, facts);
        Succession.end(
                HandoverRule.findLatestSince(facts.divisionCode(), facts.validFrom()),
                facts.validFrom(),
                HandoverRuleView::of,
                (before, former) -> record("handover-rule.end", facts.divisionCode(), before, former));
        rule.persistAndFlush();
        return record("handover-rule.set", facts.divisionCode(), null, rule);
    }

    private HandoverRuleView record(
            String action, String divisionCode, @Nullable HandoverRuleView before, HandoverRule rule) {
        HandoverRuleView view = HandoverRuleView.of(rule);
        changes.record(new AuditChange(action, "handover-rule", rule.id.toString(), divisionCode, before, view, null));
        return view;
    }
}
