package org.riverchief.assessment.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.riverchief.assessment.judging.SchemeDefinition;
import org.riverchief.assessment.period.Period;
import org.riverchief.assessment.period.PeriodClock;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;

/** Publishes scheme versions and finds the one that judges whom. */
@ApplicationScoped
public class SchemeService {

    private final SchemeConfig config;
    private final PeriodClock clock;
    private final Caller caller;
    private final AuditTrail audit;
    private final Idempotency idempotency;

    SchemeService(SchemeConfig config, PeriodClock clock, Caller caller, AuditTrail audit, Idempotency idempotency) {
        this.config = config;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.idempotency = idempotency;
    }

    /** Returns the rules for chiefs of a level in a division during a period: those bound nearest to the division. */
    public Optional<SchemeDefinition> rulesFor(DivisionLevel level, DivisionCode division, Period period) {
        List<String> line =
                division.ancestors().stream().map(DivisionCode::value).toList();
        List<SchemeBinding> bindings = SchemeBinding.findValidOn(period.from(), level, line);
        return line.stream()
                .flatMap(code -> bindings.stream().filter(binding -> binding.divisionCode.equals(code)))
                .flatMap(binding -> SchemeVersion.findValidOn(binding.schemeCode, period.from()).stream())
                .filter(version -> version.periodKind == period.kind())
                .findFirst()
                .map(SchemeVersion::definition);
    }

    /**
     * Returns a version.
     *
     * @throws DomainException {@code not-found}
     */
    public SchemeDefinition version(String code, int version) {
        return SchemeVersion.find(code, version).map(SchemeVersion::definition).orElseThrow(DomainException::notFound);
    }

    Page<SchemeView> list(PageRequest page) {
        String after = page.cursor(1).map(cursor -> cursor.get(0)).orElse("");
        List<SchemeView> schemes = Scheme.findAfter(after, page.limit + 1).stream()
                .map(scheme -> SchemeView.of(
                        scheme, SchemeVersion.findAllOf(scheme.code), SchemeBinding.findAllOf(scheme.code)))
                .toList();
        return Page.of(schemes, page.limit, SchemeView::cursor);
    }

    @Transactional
    SchemeDefinition publish(String code, PublishSchemeVersion proposal) {
        if (!caller.division().covers(DivisionCode.of(config.instance()))) {
            throw SchemeProblems.notInstanceLevel(config.instance());
        }
        return idempotency.once("scheme.publish:" + code, proposal, SchemeDefinition.class, () -> add(code, proposal));
    }

    private SchemeDefinition add(String code, PublishSchemeVersion proposal) {
        Scheme scheme = Scheme.findForNewVersion(code).orElseThrow(DomainException::notFound);
        List<SchemeVersion> versions = SchemeVersion.findAllOf(scheme.code);
        check(proposal, versions);
        SchemeVersion created = SchemeVersion.of(scheme.code, versions.size() + 1, proposal, clock.now());
        created.persist();
        SchemeDefinition definition = created.definition();
        audit.record(
                new AuditChange("scheme.publish", "scheme", scheme.code, config.instance(), null, definition, null));
        return definition;
    }

    /** What was judged stays judged: a version begins today or later, and never before the one it follows. */
    private void check(PublishSchemeVersion proposal, List<SchemeVersion> versions) {
        List<Violation> violations = SchemeValidator.violations(proposal);
        if (!violations.isEmpty()) {
            throw SchemeProblems.invalid(violations);
        }
        LocalDate today = clock.today();
        if (proposal.validFrom().isBefore(today)) {
            throw SchemeProblems.retroactive(today);
        }
        versions.stream()
                .map(version -> version.validFrom)
                .filter(validFrom -> validFrom.isAfter(proposal.validFrom()))
                .findFirst()
                .ifPresent(later -> {
                    throw SchemeProblems.outOfOrder(later);
                });
    }
}
