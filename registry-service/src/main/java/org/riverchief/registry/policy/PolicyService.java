package org.riverchief.registry.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.Changes;
import org.riverchief.registry.Ids;
import org.riverchief.registry.ReadScope;

/** Keeps the documents. */
@ApplicationScoped
public class PolicyService {

    private final Changes changes;
    private final Idempotency idempotency;
    private final DataScope dataScope;
    private final ReadScope readScope;

    PolicyService(Changes changes, Idempotency idempotency, DataScope dataScope, ReadScope readScope) {
        this.changes = changes;
        this.idempotency = idempotency;
        this.dataScope = dataScope;
        this.readScope = readScope;
    }

    Page<PolicyView> list(PageRequest page) {
        Conditions asked = readScope
                .narrow(new Conditions(), "divisionCode")
                .ascending(page, SortKey.text("title"), SortKey.id("id"));
        List<PolicyView> rows = PolicyDocument.page(asked, page.limit + 1).stream()
                .map(PolicyView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.title(), row.id()));
    }

    PolicyView get(UUID id) {
        PolicyDocument document =
                PolicyDocument.<PolicyDocument>findByIdOptional(id).orElseThrow(DomainException::notFound);
        readScope.require(document.divisionCode);
        return PolicyView.of(document);
    }

    /**
     * Lets pass a document there is, and none.
     *
     * @throws DomainException {@code unknown-policy-document} when there is no such document
     */
    public void require(@Nullable UUID id) {
        if (id != null && PolicyDocument.findByIdOptional(id).isEmpty()) {
            throw PolicyProblems.unknownPolicy(id);
        }
    }

    @Transactional
    PolicyView create(RegisterPolicy facts) {
        dataScope.require(facts.divisionCode());
        return idempotency.once("policy-document", facts, PolicyView.class, () -> {
            PolicyDocument document = PolicyDocument.register(Ids.next(), facts);
            document.persistAndFlush();
            return record("policy-document.register", null, document);
        });
    }

    @Transactional
    PolicyView change(UUID id, RegisterPolicy facts) {
        PolicyDocument document = PolicyDocument.findAndLock(id).orElseThrow(DomainException::notFound);
        dataScope.require(document.divisionCode);
        PolicyView before = PolicyView.of(document);
        document.change(facts);
        document.persistAndFlush();
        return record("policy-document.change", before, document);
    }

    private PolicyView record(String action, @Nullable PolicyView before, PolicyDocument document) {
        PolicyView view = PolicyView.of(document);
        changes.record(new AuditChange(
                action, "policy-document", document.id.toString(), document.divisionCode, before, view, null));
        return view;
    }
}
