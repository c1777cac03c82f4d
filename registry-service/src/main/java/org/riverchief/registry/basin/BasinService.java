package org.riverchief.registry.basin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.Constraints;
import org.riverchief.registry.Ids;
import org.riverchief.registry.ReadScope;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.Turns;
import org.riverchief.registry.division.DivisionService;

/** Keeps the tree of basins. */
@ApplicationScoped
public class BasinService {

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final DataScope dataScope;
    private final ReadScope readScope;
    private final DivisionService divisions;
    private final RegistryDays days;
    private final Turns turns;

    BasinService(
            Outbox outbox,
            AuditTrail audit,
            Idempotency idempotency,
            DataScope dataScope,
            ReadScope readScope,
            DivisionService divisions,
            RegistryDays days,
            Turns turns) {
        this.outbox = outbox;
        this.audit = audit;
        this.idempotency = idempotency;
        this.dataScope = dataScope;
        this.readScope = readScope;
        this.divisions = divisions;
        this.days = days;
        this.turns = turns;
    }

    Page<BasinView> list(@Nullable UUID parent, PageRequest page) {
        Conditions asked = readScope
                .narrow(new Conditions(), "divisionCode")
                .and("parentId = :parent", "parent", parent)
                .ascending(page, SortKey.text("name"), SortKey.id("id"));
        List<BasinView> rows =
                Basin.page(asked, page.limit + 1).stream().map(BasinView::of).toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.name(), row.id()));
    }

    BasinView get(UUID id) {
        Basin basin = Basin.<Basin>findByIdOptional(id).orElseThrow(DomainException::notFound);
        readScope.require(basin.divisionCode);
        return BasinView.of(basin);
    }

    @Transactional
    BasinView create(RegisterBasin facts) {
        dataScope.require(facts.divisionCode());
        return idempotency.once("basin", facts, BasinView.class, () -> register(Ids.next(), facts));
    }

    /** Registers without asking who calls; for data that ships with the service. */
    @Transactional
    public void load(UUID id, RegisterBasin facts) {
        register(id, facts);
    }

    @Transactional
    BasinView change(UUID id, RegisterBasin facts) {
        // Two changes at once could each be without a cycle and close one together.
        turns.take("basin-tree");
        Basin basin = Basin.findAndLock(id).orElseThrow(DomainException::notFound);
        dataScope.require(basin.divisionCode);
        dataScope.require(facts.divisionCode());
        BasinView before = BasinView.of(basin);
        check(id, facts);
        basin.change(facts);
        return publish("basin.change", before, basin);
    }

    /**
     * Lets pass a basin there is.
     *
     * @throws DomainException {@code unknown-basin} when there is none
     */
    public void require(UUID id) {
        if (Basin.count("id", id) == 0) {
            throw BasinProblems.unknownBasin(id);
        }
    }

    /** Returns the basin and all within it. */
    public List<UUID> idsWithin(UUID id) {
        return Basin.idsWithin(id);
    }

    private BasinView register(UUID id, RegisterBasin facts) {
        // Two changes at once could each be without a cycle and close one together.
        turns.take("basin-tree");
        check(id, facts);
        Basin basin = Basin.register(id, facts);
        return publish("basin.register", null, basin);
    }

    private void check(UUID id, RegisterBasin facts) {
        divisions.requireValidAndShare(facts.divisionCode(), days.orToday(facts.validFrom()));
        if (facts.parentId() == null) {
            return;
        }
        require(facts.parentId());
        if (Basin.idsWithin(id).contains(facts.parentId())) {
            throw BasinProblems.cyclicBasin(facts.name());
        }
    }

    private BasinView publish(String action, @Nullable BasinView before, Basin basin) {
        Constraints.guard(
                "uq_basin_division_code_name", basin::persistAndFlush, () -> BasinProblems.basinExists(basin.name));
        BasinView view = BasinView.of(basin);
        outbox.add(BasinChanged.of(view));
        audit.record(new AuditChange(action, "basin", view.id().toString(), view.divisionCode(), before, view, null));
        return view;
    }
}
