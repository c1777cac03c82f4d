package org.riverchief.registry.waterbody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
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
import org.riverchief.registry.division.DivisionService;

/** Keeps the list of waters. */
@ApplicationScoped
public class WaterBodyService {

    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final DataScope dataScope;
    private final ReadScope readScope;
    private final DivisionService divisions;
    private final RegistryDays days;

    WaterBodyService(
            AuditTrail audit,
            Idempotency idempotency,
            DataScope dataScope,
            ReadScope readScope,
            DivisionService divisions,
            RegistryDays days) {
        this.audit = audit;
        this.idempotency = idempotency;
        this.dataScope = dataScope;
        this.readScope = readScope;
        this.divisions = divisions;
        this.days = days;
    }

    Page<WaterBodyView> list(PageRequest page) {
        Conditions asked = readScope
                .narrow(new Conditions(), "divisionCode")
                .ascending(page, SortKey.text("name"), SortKey.id("id"));
        List<WaterBodyView> rows = WaterBody.page(asked, page.limit + 1).stream()
                .map(WaterBodyView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.name(), row.id()));
    }

    WaterBodyView get(UUID id) {
        WaterBody waterBody = WaterBody.<WaterBody>findByIdOptional(id).orElseThrow(DomainException::notFound);
        readScope.require(waterBody.divisionCode);
        return WaterBodyView.of(waterBody);
    }

    @Transactional
    WaterBodyView create(RegisterWaterBody facts) {
        dataScope.require(facts.divisionCode());
        return idempotency.once("water-body", facts, WaterBodyView.class, () -> register(Ids.next(), facts));
    }

    /** Registers without asking who calls; for data that ships with the service. */
    @Transactional
    public void load(UUID id, RegisterWaterBody facts) {
        register(id, facts);
    }

    /**
     * Returns the name.
     *
     * @throws DomainException {@code unknown-water-body} when there is none
     */
    public String requireName(UUID id) {
        return WaterBody.<WaterBody>findByIdOptional(id)
                .map(waterBody -> waterBody.name)
                .orElseThrow(() -> WaterBodyProblems.unknownWaterBody(id));
    }

    /**
     * Returns the water body.
     *
     * @throws DomainException {@code unknown-water-body} when there is none
     */
    public WaterBodyView require(UUID id) {
        return WaterBody.<WaterBody>findByIdOptional(id)
                .map(WaterBodyView::of)
                .orElseThrow(() -> WaterBodyProblems.unknownWaterBody(id));
    }

    /** Returns the names of those that exist. */
    public Map<UUID, String> names(Set<UUID> ids) {
        return WaterBody.findAll(ids).stream()
                .collect(Collectors.toMap(waterBody -> waterBody.id, waterBody -> waterBody.name));
    }

    private WaterBodyView register(UUID id, RegisterWaterBody facts) {
        divisions.requireValid(facts.divisionCode(), days.today());
        if (facts.parentId() != null) {
            requireName(facts.parentId());
        }
        WaterBody waterBody = WaterBody.register(id, facts);
        Constraints.guard(
                "uq_water_body_division_code_name",
                waterBody::persistAndFlush,
                () -> WaterBodyProblems.waterBodyExists(facts.name()));
        WaterBodyView view = WaterBodyView.of(waterBody);
        audit.record(new AuditChange(
                "water-body.register", "water-body", id.toString(), waterBody.divisionCode, null, view, null));
        return view;
    }
}
