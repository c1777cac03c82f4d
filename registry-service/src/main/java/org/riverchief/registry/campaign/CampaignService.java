package org.riverchief.registry.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.Changes;
import org.riverchief.registry.Constraints;
import org.riverchief.registry.Ids;
import org.riverchief.registry.ReadScope;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.campaign.CampaignProgress.Share;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.light.Light;
import org.riverchief.registry.light.Lights;
import org.riverchief.registry.milestone.MilestoneService;
import org.riverchief.registry.policy.PolicyService;

/** Starts campaigns and shows how far they are. */
@ApplicationScoped
public class CampaignService {

    private final CampaignQueries queries;
    private final MilestoneService milestones;
    private final Lights lights;
    private final PolicyService policies;
    private final DivisionService divisions;
    private final Changes changes;
    private final Idempotency idempotency;
    private final DataScope dataScope;
    private final ReadScope readScope;
    private final Caller caller;
    private final RegistryDays days;

    CampaignService(
            CampaignQueries queries,
            MilestoneService milestones,
            Lights lights,
            PolicyService policies,
            DivisionService divisions,
            Changes changes,
            Idempotency idempotency,
            DataScope dataScope,
            ReadScope readScope,
            Caller caller,
            RegistryDays days) {
        this.queries = queries;
        this.milestones = milestones;
        this.lights = lights;
        this.policies = policies;
        this.divisions = divisions;
        this.changes = changes;
        this.idempotency = idempotency;
        this.dataScope = dataScope;
        this.readScope = readScope;
        this.caller = caller;
        this.days = days;
    }

    List<MilestoneTypeView> types() {
        return queries.types();
    }

    Page<CampaignView> list(PageRequest page) {
        Conditions asked = readScope
                .narrow(new Conditions(), "divisionCode")
                .descending(page, SortKey.day("dueOn"), SortKey.id("id"));
        List<CampaignView> rows = Campaign.page(asked, page.limit + 1).stream()
                .map(CampaignView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.dueOn(), row.id()));
    }

    CampaignView get(UUID id) {
        return CampaignView.of(find(id));
    }

    @Transactional
    CampaignView create(StartCampaign order) {
        dataScope.require(order.divisionCode());
        return idempotency.once("campaign", order, CampaignView.class, () -> start(Ids.next(), order));
    }

    /** Starts without asking who calls; for data that ships with the service. */
    @Transactional
    public void load(UUID id, StartCampaign order) {
        start(id, order);
    }

    /** Returns how far a division of the campaign is with all below it; the campaign's own when none is named. */
    CampaignProgress progress(UUID id, @Nullable String division) {
        Campaign campaign = find(id);
        String code = asked(campaign, division);
        LocalDate today = days.today();
        String prefix = DivisionCode.of(code).prefix();
        Rollup all = new Rollup(code, queries.counts(id, prefix));
        return new CampaignProgress(
                id,
                today,
                share(campaign, all, today),
                all.children().stream()
                        .map(child -> share(campaign, child, today))
                        .toList(),
                queries.byType(id, prefix));
    }

    BurnDown burnDown(UUID id, @Nullable String division) {
        Campaign campaign = find(id);
        String code = asked(campaign, division);
        String prefix = DivisionCode.of(code).prefix();
        int all = new Rollup(code, queries.counts(id, prefix)).milestones();
        int left = all;
        List<BurnDown.Day> series = new ArrayList<>();
        for (BurnDown.Day done : queries.doneByDay(id, prefix)) {
            left -= done.left();
            series.add(new BurnDown.Day(done.day(), left));
        }
        return new BurnDown(id, code, campaign.startsOn, campaign.dueOn, all, series);
    }

    private CampaignView start(UUID id, StartCampaign order) {
        LocalDate today = days.today();
        divisions.requireValid(order.divisionCode(), today);
        policies.require(order.policyDocumentId());
        List<String> types = types(order);
        Campaign campaign = Campaign.start(id, order, types);
        List<String> below =
                queries.divisions(DivisionCode.of(order.divisionCode()).prefix(), campaign.levels, today);
        if (types.isEmpty() || below.isEmpty()) {
            throw CampaignProblems.nothingToReach();
        }
        Constraints.guard(
                "uq_campaign_division_code_name",
                campaign::persistAndFlush,
                () -> CampaignProblems.campaignExists(order.name()));
        below.forEach(division -> milestones.plan(id, division, types, order.dueOn()));
        CampaignView view = CampaignView.of(campaign);
        changes.record(
                new AuditChange("campaign.start", "campaign", id.toString(), view.divisionCode(), null, view, null));
        return view;
    }

    private List<String> types(StartCampaign order) {
        List<MilestoneTypeView> known = queries.types();
        List<String> named = order.types() == null ? List.of() : order.types();
        named.stream()
                .filter(code -> known.stream().noneMatch(type -> type.code().equals(code)))
                .findFirst()
                .ifPresent(code -> {
                    throw CampaignProblems.unknownType(code);
                });
        return known.stream()
                .filter(type -> named.contains(type.code())
                        || (order.programme() != null && type.programmes().contains(order.programme())))
                .map(MilestoneTypeView::code)
                .toList();
    }

    private Share share(Campaign campaign, Rollup rollup, LocalDate today) {
        Light light =
                rollup.done() == rollup.milestones() ? Light.DONE : lights.of(campaign.dueOn, today, rollup.share());
        return new Share(
                rollup.divisionCode(), rollup.name(), rollup.milestones(), rollup.done(), rollup.share(), light);
    }

    /** A county sees its own part of its city's campaign, unless it asks for a town of it. */
    private String asked(Campaign campaign, @Nullable String division) {
        if (division == null) {
            return dataScope.permits(campaign.divisionCode)
                    ? campaign.divisionCode
                    : caller.division().value();
        }
        dataScope.require(division);
        return division;
    }

    private Campaign find(UUID id) {
        Campaign campaign = Campaign.<Campaign>findByIdOptional(id).orElseThrow(DomainException::notFound);
        readScope.require(campaign.divisionCode);
        return campaign;
    }
}
