package org.riverchief.registry.legalbasis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.riverchief.registry.Ids;

/** Keeps laws and articles; the law is the same for every division. */
@ApplicationScoped
public class LegalBasisService {

    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Caller caller;

    LegalBasisService(AuditTrail audit, Idempotency idempotency, Caller caller) {
        this.audit = audit;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    Page<LegalBasisView> list(PageRequest page) {
        Conditions asked = new Conditions().ascending(page, SortKey.text("title"), SortKey.id("id"));
        List<LegalBasisView> rows = LegalBasis.page(asked, page.limit + 1).stream()
                .map(LegalBasisView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.title(), row.id()));
    }

    LegalBasisView get(UUID id) {
        return LegalBasis.<LegalBasis>findByIdOptional(id)
                .map(LegalBasisView::of)
                .orElseThrow(DomainException::notFound);
    }

    @Transactional
    LegalBasisView create(EnterLegalBasis facts) {
        return idempotency.once("legal-basis", facts, LegalBasisView.class, () -> {
            LegalBasis basis = LegalBasis.enter(Ids.next(), facts);
            basis.persistAndFlush();
            return record("legal-basis.enter", null, basis);
        });
    }

    @Transactional
    LegalBasisView change(UUID id, EnterLegalBasis facts) {
        LegalBasis basis = LegalBasis.findAndLock(id).orElseThrow(DomainException::notFound);
        LegalBasisView before = LegalBasisView.of(basis);
        basis.change(facts);
        basis.persistAndFlush();
        return record("legal-basis.change", before, basis);
    }

    /** Returns those that exist, by id. */
    public Map<UUID, LegalBasisView> findAll(Collection<UUID> ids) {
        return LegalBasis.findAll(ids).stream()
                .map(LegalBasisView::of)
                .collect(Collectors.toMap(LegalBasisView::id, Function.identity()));
    }

    /**
     * Lets pass ids of what was entered.
     *
     * @throws DomainException {@code unknown-legal-basis} for the first that was not
     */
    public void require(Collection<UUID> ids) {
        Map<UUID, LegalBasisView> known = findAll(ids);
        ids.stream().filter(id -> !known.containsKey(id)).findFirst().ifPresent(id -> {
            throw LegalBasisProblems.unknownLegalBasis(id);
        });
    }

    private LegalBasisView record(String action, @Nullable LegalBasisView before, LegalBasis basis) {
        LegalBasisView view = LegalBasisView.of(basis);
        audit.record(new AuditChange(
                action, "legal-basis", basis.id.toString(), caller.division().value(), before, view, null));
        return view;
    }
}
