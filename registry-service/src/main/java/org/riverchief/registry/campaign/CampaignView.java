package org.riverchief.registry.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/** A campaign as clients see it. */
record CampaignView(
        UUID id,
        String name,
        String divisionCode,
        List<DivisionLevel> levels,
        List<String> types,
        LocalDate startsOn,
        LocalDate dueOn,
        @Nullable UUID policyDocumentId) {

    static CampaignView of(Campaign campaign) {
        return new CampaignView(
                campaign.id,
                campaign.name,
                campaign.divisionCode,
                campaign.levels.stream().map(DivisionLevel::valueOf).toList(),
                List.copyOf(campaign.types),
                campaign.startsOn,
                campaign.dueOn,
                campaign.policyDocumentId);
    }
}
