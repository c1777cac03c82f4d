package org.riverchief.registry.milestone;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.light.Light;

/**
 * A milestone as clients see it.
 *
 * @param evidence what shows that it was reached
 */
public record MilestoneView(
        UUID id,
        UUID campaignId,
        String divisionCode,
        String type,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String evidence,
        Light light) {

    static MilestoneView of(Milestone milestone) {
        return new MilestoneView(
                milestone.id,
                milestone.campaignId,
                milestone.divisionCode,
                milestone.type,
                milestone.dueOn,
                milestone.doneOn,
                milestone.evidence,
                milestone.light);
    }
}
