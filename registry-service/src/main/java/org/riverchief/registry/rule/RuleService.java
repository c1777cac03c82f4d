package org.riverchief.registry.rule;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.Ids;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.division.DivisionService;

/** Finds the rule that holds and takes new ones in. */
@ApplicationScoped
public class RuleService {

    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Caller caller;
    private final DataScope scope;
    private final DivisionService divisions;
    private final RegistryDays days;
    private final ObjectMapper json;
    private final Validator validator;

    RuleService(
            AuditTrail audit,
            Idempotency idempotency,
            Caller caller,
            DataScope scope,
            DivisionService divisions,
            RegistryDays days,
            ObjectMapper json,
            Validator validator) {
        this.audit = audit;
        this.idempotency = idempotency;
        this.caller = caller;
        this.scope = scope;
        this.divisions = divisions;
        this.days = days;
        this.json = json;
        this.validator = validator;
    }

    /** Returns what holds in the division on the day: the rule of the nearest division at or above it. */
    public <T> T effective(Class<T> content, String division, LocalDate day) {
        return json.convertValue(nearest(RuleTopic.of(content), DivisionCode.of(division), day).content, content);
    }

    RuleView show(RuleTopic topic, @Nullable String division, @Nullable LocalDate at) {
        DivisionCode asked = division == null ? caller.division() : DivisionCode.of(division);
        scope.require(asked.value());
        return RuleView.of(nearest(topic, asked, days.orToday(at)));
    }

    RuleView get(UUID id) {
        return Rule.<Rule>findByIdOptional(id)
                .filter(rule -> rule.concerns(caller.division()))
                .map(RuleView::of)
                .orElseThrow(DomainException::notFound);
    }

    Page<RuleView> list(@Nullable RuleTopic topic, PageRequest page) {
        Conditions asked = new Conditions()
                .and("(divisionCode is null or divisionCode like :scope or divisionCode in :line)")
                .with("scope", scope.prefix() + "%")
                .with("line", Rule.lineOf(caller.division()))
                .and("topic = :topic", "topic", topic)
                .ascending(page, SortKey.id("id"));
        List<RuleView> rows =
                Rule.page(asked, page.limit + 1).stream().map(RuleView::of).toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.id()));
    }

    @Transactional
    RuleView create(SetRule order) {
        scope.require(order.divisionCode());
        return idempotency.once("rule", order, RuleView.class, () -> set(order));
    }

    private RuleView set(SetRule order) {
        check(order);
        divisions.requireValidAndLock(order.divisionCode(), order.validFrom());
        Rule.findLatestSince(order.topic(), order.divisionCode(), order.validFrom())
                .ifPresent(former -> succeed(former, order.validFrom()));
        Rule rule = Rule.set(Ids.next(), order);
        rule.persist();
        return record("rule.set", null, rule);
    }

    private void succeed(Rule former, LocalDate day) {
        RuleView before = RuleView.of(former);
        former.giveWayOn(day);
        // The end must be written before the successor, or the two overlap for a moment and the database refuses.
        Rule.flush();
        record("rule.end", before, former);
    }

    private void check(SetRule order) {
        if (order.validFrom().isBefore(days.today())) {
            throw RuleProblems.inThePast(days.today());
        }
        Set<ConstraintViolation<Object>> violations = validator.validate(read(order.topic(), order.content()));
        if (!violations.isEmpty()) {
            throw RuleProblems.invalidContent(violations);
        }
    }

    private Object read(RuleTopic topic, Map<String, Object> content) {
        try {
            return json.copy()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .convertValue(content, topic.content());
        } catch (IllegalArgumentException e) {
            String detail = e.getCause() instanceof JsonMappingException mapping
                    ? mapping.getOriginalMessage()
                    : "The content does not read";
            DomainException problem = RuleProblems.invalidContent(detail);
            problem.initCause(e);
            throw problem;
        }
    }

    private static Rule nearest(RuleTopic topic, DivisionCode division, LocalDate day) {
        return Rule.findNearest(topic, division, day).orElseThrow(DomainException::notFound);
    }

    private RuleView record(String action, @Nullable RuleView before, Rule rule) {
        RuleView view = RuleView.of(rule);
        String division = String.valueOf(rule.divisionCode);
        audit.record(new AuditChange(action, "rule", rule.id.toString(), division, before, view, null));
        return view;
    }
}
