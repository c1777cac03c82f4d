package org.riverchief.registry.milestone;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;
import org.riverchief.registry.light.Light;

record MilestoneChanged(
        UUID milestoneId,
        UUID campaignId,
        String campaignName,
        String divisionCode,
        @JsonProperty("type") String milestoneType,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        Light light,
        Light previousLight)
        implements DomainEvent {

    static MilestoneChanged of(MilestoneView milestone, String campaignName, Light before) {
        return new MilestoneChanged(
                milestone.id(),
                milestone.campaignId(),
                campaignName,
                milestone.divisionCode(),
                milestone.type(),
                milestone.dueOn(),
                milestone.doneOn(),
                milestone.light(),
                before);
    }

    @Override
    public String type() {
        return "org.riverchief.milestone.changed.v1";
    }

    @Override
    public String topic() {
        return "registry.milestone.v1";
    }

    @Override
    public String subject() {
        return milestoneId.toString();
    }
}
