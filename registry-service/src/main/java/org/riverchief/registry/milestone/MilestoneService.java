package org.riverchief.registry.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.Changes;
import org.riverchief.registry.Ids;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.light.Light;
import org.riverchief.registry.light.Lights;

/** Keeps milestones and their lights. */
@ApplicationScoped
public class MilestoneService {

    private final MilestoneQueries queries;
    private final Lights lights;
    private final Changes changes;
    private final DataScope scope;
    private final RegistryDays days;

    MilestoneService(MilestoneQueries queries, Lights lights, Changes changes, DataScope scope, RegistryDays days) {
        this.queries = queries;
        this.lights = lights;
        this.changes = changes;
        this.scope = scope;
        this.days = days;
    }

    Page<MilestoneView> list(MilestoneSearch search, PageRequest page) {
        Conditions asked = new Conditions()
                .and("divisionCode like :scope", "scope", scope.prefix() + "%")
                .and("campaignId = :campaign", "campaign", search.campaign)
                .and("type = :type", "type", search.type)
                .and("light = :light", "light", search.light)
                .below("divisionCode", search.division)
                .ascending(page, SortKey.text("divisionCode"), SortKey.id("id"));
        List<MilestoneView> rows = Milestone.page(asked, page.limit + 1).stream()
                .map(MilestoneView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.divisionCode(), row.id()));
    }

    /**
     * Returns a milestone in the caller's scope.
     *
     * @throws DomainException {@code not-found} when there is none
     */
    public MilestoneView get(UUID id) {
        Milestone milestone = Milestone.<Milestone>findByIdOptional(id).orElseThrow(DomainException::notFound);
        scope.require(milestone.divisionCode);
        return MilestoneView.of(milestone);
    }

    @Transactional
    MilestoneView complete(UUID id, CompleteMilestone completion) {
        Milestone milestone = lock(id);
        MilestoneView before = MilestoneView.of(milestone);
        milestone.complete(completion, days.today());
        return publish("milestone.complete", before, milestone);
    }

    @Transactional
    MilestoneView reopen(UUID id, ReopenMilestone order) {
        Milestone milestone = lock(id);
        MilestoneView before = MilestoneView.of(milestone);
        say(milestone, order);
        milestone.reopen(lights.of(milestone.dueOn, days.today(), BigDecimal.ZERO));
        return publish("milestone.reopen", before, milestone);
    }

    @Transactional
    MilestoneView move(UUID id, MoveMilestone order) {
        Milestone milestone = lock(id);
        MilestoneView before = MilestoneView.of(milestone);
        say(milestone, order);
        milestone.moveTo(order.dueOn());
        List<Milestone> group = Milestone.findOf(milestone.campaignId, milestone.divisionCode);
        milestone.show(lights.of(milestone.dueOn, days.today(), share(group)));
        return publish("milestone.move", before, milestone);
    }

    /** Plans what a campaign asks of a division; the lights are set without telling, for nothing turned yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void plan(UUID campaignId, String divisionCode, Collection<String> types, LocalDate dueOn) {
        Light light = lights.of(dueOn, days.today(), BigDecimal.ZERO);
        for (String type : types) {
            Milestone milestone = Milestone.plan(Ids.next(), campaignId, divisionCode, type, dueOn);
            milestone.show(light);
            milestone.persist();
        }
    }

    /** Turns the lights of a division's milestones in a campaign; returns how many turned. */
    @Transactional
    int turn(UUID campaignId, String campaignName, String divisionCode) {
        List<Milestone> group = Milestone.findOf(campaignId, divisionCode);
        BigDecimal share = share(group);
        int turned = 0;
        for (Milestone milestone : group) {
            MilestoneView before = MilestoneView.of(milestone);
            if (milestone.doneOn == null && milestone.show(lights.of(milestone.dueOn, days.today(), share))) {
                publish("milestone.turn", before, milestone, campaignName);
                turned++;
            }
        }
        return turned;
    }

    private static BigDecimal share(List<Milestone> group) {
        long done = group.stream().filter(milestone -> milestone.doneOn != null).count();
        return BigDecimal.valueOf(done).divide(BigDecimal.valueOf(group.size()), 4, RoundingMode.HALF_EVEN);
    }

    /** Keeps why, which the milestone itself does not tell. */
    private void say(Milestone milestone, Object order) {
        changes.record(new AuditChange(
                "milestone.reason", "milestone", milestone.id.toString(), milestone.divisionCode, null, order, null));
    }

    private Milestone lock(UUID id) {
        Milestone milestone = Milestone.findAndLock(id).orElseThrow(DomainException::notFound);
        scope.require(milestone.divisionCode);
        return milestone;
    }

    private MilestoneView publish(String action, MilestoneView before, Milestone milestone) {
        return publish(action, before, milestone, null);
    }

    private MilestoneView publish(
            String action, MilestoneView before, Milestone milestone, @Nullable String campaignName) {
        MilestoneView view = MilestoneView.of(milestone);
        AuditChange change =
                new AuditChange(action, "milestone", view.id().toString(), view.divisionCode(), before, view, null);
        if (before.light() == view.light()) {
            changes.record(change);
            return view;
        }
        String name = campaignName == null ? queries.campaignName(view.campaignId()) : campaignName;
        changes.publish(MilestoneChanged.of(view, name, before.light()), change);
        return view;
    }
}
