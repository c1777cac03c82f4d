package org.riverchief.registry.milestone;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.riverchief.registry.milestone.MilestoneQueries.Group;

/** Turns the lights as days go by, division by division. */
@ApplicationScoped
class LightSweeper {

    private static final int AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final MilestoneQueries queries;
    private final MilestoneService milestones;

    LightSweeper(MilestoneQueries queries, MilestoneService milestones) {
        this.queries = queries;
        this.milestones = milestones;
    }

    @Scheduled(every = "${registry.milestone.sweep-every:15m}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        Group last = new Group(FIRST, "", "");
        List<Group> groups;
        do {
            groups = queries.open(last.campaignId(), last.divisionCode(), AT_ONCE);
            for (Group group : groups) {
                milestones.turn(group.campaignId(), group.campaignName(), group.divisionCode());
                last = group;
            }
        } while (groups.size() == AT_ONCE);
    }
}
