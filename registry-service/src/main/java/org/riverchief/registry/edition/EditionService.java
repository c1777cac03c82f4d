package org.riverchief.registry.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.Changes;
import org.riverchief.registry.Constraints;
import org.riverchief.registry.Ids;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.division.DivisionService;

/** Drafts, publishes and shows editions. */
@ApplicationScoped
class EditionService {

    private final ListQueries lines;
    private final Changes changes;
    private final Idempotency idempotency;
    private final DataScope scope;
    private final DivisionService divisions;
    private final RegistryDays days;
    private final Clock clock;

    EditionService(
            ListQueries lines,
            Changes changes,
            Idempotency idempotency,
            DataScope scope,
            DivisionService divisions,
            RegistryDays days,
            Clock clock) {
        this.lines = lines;
        this.changes = changes;
        this.idempotency = idempotency;
        this.scope = scope;
        this.divisions = divisions;
        this.days = days;
        this.clock = clock;
    }

    Page<EditionView> list(@Nullable String division, PageRequest page) {
        Conditions asked = new Conditions()
                .and("divisionCode like :scope", "scope", scope.prefix() + "%")
                .below("divisionCode", division)
                .descending(page, SortKey.instant("draftedAt"), SortKey.id("id"));
        List<ChiefListEdition> rows = ChiefListEdition.page(asked, page.limit + 1);
        Page<ChiefListEdition> cut = Page.of(rows, page.limit, row -> Cursor.encode(row.draftedAt, row.id));
        return new Page<>(cut.items().stream().map(EditionView::of).toList(), cut.next());
    }

    EditionView get(UUID id) {
        return EditionView.of(find(id));
    }

    Page<ListEntry> entries(UUID id, PageRequest page) {
        return entries(find(id), page);
    }

    EditionDifference difference(UUID id) {
        return difference(find(id));
    }

    @Transactional
    EditionView create(DraftEdition order) {
        scope.require(order.divisionCode());
        return idempotency.once("edition", order, EditionView.class, () -> draft(order));
    }

    @Transactional
    EditionView publish(UUID id) {
        ChiefListEdition edition = lock(id);
        // Numbers are given one after the other, so publishing waits for whoever publishes for the same division.
        divisions.requireValidAndLock(edition.divisionCode, days.today());
        int last = ChiefListEdition.findLatest(edition.divisionCode)
                .map(former -> former.number)
                .orElse(0);
        edition.requireDraft();
        edition.count(edition.entries, difference(edition));
        edition.publish(last + 1, now());
        edition.persistAndFlush();
        EditionView view = EditionView.of(edition);
        changes.publish(EditionPublished.of(view), change("edition.publish", null, view));
        return view;
    }

    @Transactional
    void delete(UUID id) {
        ChiefListEdition edition = lock(id);
        edition.requireDraft();
        lines.delete(id);
        edition.delete();
        changes.record(change("edition.delete", EditionView.of(edition), EditionView.of(edition)));
    }

    /** Returns the latest edition that is out, or the numbered one; for everybody. */
    EditionView published(String divisionCode, @Nullable Integer number) {
        return EditionView.of(findPublished(divisionCode, number));
    }

    Page<ListEntry> publishedEntries(String divisionCode, @Nullable Integer number, PageRequest page) {
        return entries(findPublished(divisionCode, number), page);
    }

    /** Returns every line at once, for sheets and pages to print. */
    List<ListEntry> allPublished(String divisionCode, @Nullable Integer number) {
        return lines.all(findPublished(divisionCode, number).id).stream()
                .map(KeyedEntry::entry)
                .toList();
    }

    EditionDifference publishedDifference(String divisionCode, @Nullable Integer number) {
        return difference(findPublished(divisionCode, number));
    }

    private EditionView draft(DraftEdition order) {
        Instant asOf = Objects.requireNonNullElseGet(order.asOf(), this::now);
        divisions.requireValid(order.divisionCode(), days.of(asOf));
        ChiefListEdition edition = ChiefListEdition.draft(Ids.next(), order, asOf, now());
        Constraints.guard("uq_chief_list_edition_one_draft", edition::persistAndFlush, EditionProblems::draftExists);
        int copied =
                lines.copy(edition.id, DivisionCode.of(edition.divisionCode).prefix(), asOf, days.of(asOf));
        edition.count(copied, difference(edition));
        edition.persistAndFlush();
        EditionView view = EditionView.of(edition);
        changes.record(change("edition.draft", null, view));
        return view;
    }

    private EditionDifference difference(ChiefListEdition edition) {
        Optional<ChiefListEdition> former = edition.number == null
                ? ChiefListEdition.findLatest(edition.divisionCode)
                : ChiefListEdition.findNumbered(edition.divisionCode, edition.number - 1);
        return EditionDifference.between(
                former.map(found -> found.number).orElse(0),
                former.map(found -> lines.all(found.id)).orElse(List.of()),
                lines.all(edition.id));
    }

    private Page<ListEntry> entries(ChiefListEdition edition, PageRequest page) {
        Conditions position = new Conditions().ascending(page, new SortKey("position", Integer::valueOf));
        int after = (Integer) position.parameters().getOrDefault("after0", 0);
        return Page.of(
                lines.lines(edition.id, after, page.limit + 1), page.limit, row -> Cursor.encode(row.position()));
    }

    private static ChiefListEdition findPublished(String divisionCode, @Nullable Integer number) {
        return (number == null
                        ? ChiefListEdition.findLatest(divisionCode)
                        : ChiefListEdition.findNumbered(divisionCode, number))
                .orElseThrow(DomainException::notFound);
    }

    private ChiefListEdition find(UUID id) {
        ChiefListEdition edition =
                ChiefListEdition.<ChiefListEdition>findByIdOptional(id).orElseThrow(DomainException::notFound);
        scope.require(edition.divisionCode);
        return edition;
    }

    private ChiefListEdition lock(UUID id) {
        ChiefListEdition edition = ChiefListEdition.findAndLock(id).orElseThrow(DomainException::notFound);
        scope.require(edition.divisionCode);
        return edition;
    }

    private static AuditChange change(String action, @Nullable EditionView before, EditionView after) {
        return new AuditChange(action, "edition", after.id().toString(), after.divisionCode(), before, after, null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
