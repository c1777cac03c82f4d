package org.riverchief.registry.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.Ids;
import org.riverchief.registry.division.DivisionService;

/** Keeps the rules codes are checked by. */
@ApplicationScoped
public class CodeRuleService {

    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Caller caller;
    private final DataScope scope;
    private final DivisionService divisions;

    CodeRuleService(
            AuditTrail audit, Idempotency idempotency, Caller caller, DataScope scope, DivisionService divisions) {
        this.audit = audit;
        this.idempotency = idempotency;
        this.caller = caller;
        this.scope = scope;
        this.divisions = divisions;
    }

    /**
     * Lets pass a code of the form in force; a thing without a rule may carry any.
     *
     * @throws DomainException {@code invalid-national-code} with the rule's description and source
     */
    public void requireForm(CodedThing thing, String code, String divisionCode, LocalDate day) {
        formOn(thing, divisionCode, day).accept(code);
    }

    /** Returns the check of {@link #requireForm} for many codes of a division. */
    public Consumer<String> formOn(CodedThing thing, String divisionCode, LocalDate day) {
        Optional<CodeRule> rule = CodeRule.findFor(thing, divisionCode, day);
        return code -> rule.filter(found -> !found.admits(code, divisionCode)).ifPresent(found -> {
            throw CodeRuleProblems.invalidCode(code, found);
        });
    }

    /** Returns the rules of the caller's division and those above, past ones included; they are few. */
    List<CodeRuleView> list() {
        List<String> line =
                caller.division().ancestors().stream().map(DivisionCode::value).toList();
        return CodeRule.findAllOf(line).stream().map(CodeRuleView::of).toList();
    }

    @Transactional
    CodeRuleView set(SetCodeRule facts) {
        scope.require(facts.divisionCode());
        return idempotency.once("code-rule", facts, CodeRuleView.class, () -> replace(facts));
    }

    private CodeRuleView replace(SetCodeRule facts) {
        divisions.requireValidAndLock(facts.divisionCode(), facts.validFrom());
        requireReadable(facts.form());
        CodeRule.findOpen(facts.thing(), facts.divisionCode()).ifPresent(open -> {
            open.endOn(facts.validFrom());
            CodeRule.flush();
        });
        CodeRule rule = CodeRule.of(Ids.next(), facts);
        rule.persist();
        CodeRuleView view = CodeRuleView.of(rule);
        audit.record(new AuditChange(
                "code-rule.set", "code-rule", view.id().toString(), facts.divisionCode(), null, view, null));
        return view;
    }

    private static void requireReadable(String form) {
        try {
            Pattern.compile(form);
        } catch (PatternSyntaxException e) {
            DomainException problem = CodeRuleProblems.invalidForm(e.getDescription());
            problem.initCause(e);
            throw problem;
        }
    }
}
