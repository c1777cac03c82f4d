package org.riverchief.registry.exchange.job;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.Ids;

/** Keeps files until they are imported and tells what became of them. */
@ApplicationScoped
class ImportService {

    private final ExchangeKinds kinds;
    private final ImportFiles files;
    private final Idempotency idempotency;
    private final Caller caller;
    private final DataScope scope;
    private final SecurityIdentity identity;
    private final Clock clock;

    ImportService(
            ExchangeKinds kinds,
            ImportFiles files,
            Idempotency idempotency,
            Caller caller,
            DataScope scope,
            SecurityIdentity identity,
            Clock clock) {
        this.kinds = kinds;
        this.files = files;
        this.idempotency = idempotency;
        this.caller = caller;
        this.scope = scope;
        this.identity = identity;
        this.clock = clock;
    }

    /** Refuses a kind that is none or that the caller may not import, before its file is read. */
    void requireAllowed(String kind) {
        if (kinds.require(kind).roles().stream().noneMatch(caller::has)) {
            throw ImportProblems.notAllowed(kind);
        }
    }

    @Transactional
    ImportView order(ImportOrder order, Path file) {
        return idempotency.once("import", order, ImportView.class, () -> {
            Requester requester = new Requester(
                    caller.subject(),
                    caller.name(),
                    caller.division().value(),
                    Set.copyOf(identity.getRoles()),
                    caller.address());
            ImportJob job = ImportJob.of(Ids.next(), order, requester, clock.instant());
            job.persistAndFlush();
            files.store(job.id, file);
            return ImportView.of(job, null);
        });
    }

    ImportView get(UUID id) {
        ImportJob job = ImportJob.<ImportJob>findByIdOptional(id).orElseThrow(DomainException::notFound);
        scope.require(job.divisionCode);
        return view(job);
    }

    Page<ImportView> list(PageRequest page) {
        Conditions asked = new Conditions()
                .and("divisionCode like :scope", "scope", scope.prefix() + "%")
                .descending(page, SortKey.id("id"));
        List<ImportView> rows =
                ImportJob.page(asked, page.limit + 1).stream().map(this::view).toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.id()));
    }

    private ImportView view(ImportJob job) {
        return ImportView.of(job, job.isOpen() ? files.progress(job.id).orElse(null) : null);
    }
}
