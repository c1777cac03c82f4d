package org.riverchief.patrol.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DivisionCode;

/** Knows which figures hold where. */
@ApplicationScoped
public class PublicRules {

    private final Clock clock;
    private final Caller caller;
    private final AuditTrail audit;
    private final DivisionCode instance;

    PublicRules(
            Clock clock,
            Caller caller,
            AuditTrail audit,
            @ConfigProperty(name = "riverchief.instance") String instance) {
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.instance = DivisionCode.of(instance);
    }

    /** The figures that hold for a division now. */
    public record Figures(Map<RuleName, Integer> amounts) {

        /** Returns a figure; the unit stands in its name. */
        public int amount(RuleName name) {
            Integer amount = amounts.get(name);
            if (amount == null) {
                throw new IllegalStateException("The country's default is missing: " + name);
            }
            return amount;
        }
    }

    /** Returns the figures in force now for a division. */
    public Figures in(String divisionCode) {
        Map<RuleName, Integer> amounts = new EnumMap<>(RuleName.class);
        inForce(DivisionCode.of(divisionCode)).forEach((name, rule) -> amounts.put(name, rule.amount));
        return new Figures(amounts);
    }

    /** Returns the figures in force now for what belongs to no division yet: those of this instance. */
    public Figures ofInstance() {
        return in(instance.value());
    }

    /** Returns the division of this instance. */
    public String instance() {
        return instance.value();
    }

    List<PublicRuleView> list() {
        return inForce(caller.division()).values().stream()
                .map(PublicRuleView::of)
                .sorted(Comparator.comparing(PublicRuleView::name))
                .toList();
    }

    @Transactional
    PublicRuleView set(SetPublicRule request) {
        String division = caller.division().value();
        PublicRule.lock(division, request.name());
        int latest = PublicRule.latest(division, request.name())
                .map(rule -> rule.version)
                .orElse(0);
        if (latest != request.replacesVersion()) {
            throw new DomainException(
                            Kind.CONFLICT, "public-rule-changed", "Another version was set meanwhile; read it first")
                    .with("latestVersion", latest);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PublicRule rule = PublicRule.of(division, request, now, caller.subject());
        rule.persist();
        PublicRuleView view = PublicRuleView.of(rule);
        audit.record(new AuditChange("public-rule.set", "public-rule", rule.id.toString(), division, null, view, null));
        return view;
    }

    private Map<RuleName, PublicRule> inForce(DivisionCode division) {
        Map<RuleName, PublicRule> found = new EnumMap<>(RuleName.class);
        List<String> nearest =
                division.ancestors().stream().map(DivisionCode::value).toList();
        PublicRule.holdingIn(division, clock.instant()).stream()
                .sorted(Comparator.comparingInt(rule -> distance(nearest, rule.divisionCode)))
                .forEach(rule -> found.putIfAbsent(rule.name, rule));
        return found;
    }

    private static int distance(List<String> nearest, String divisionCode) {
        int position = nearest.indexOf(divisionCode);
        return position < 0 ? nearest.size() : position;
    }
}
