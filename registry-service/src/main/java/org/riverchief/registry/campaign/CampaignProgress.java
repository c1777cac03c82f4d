package org.riverchief.registry.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.riverchief.registry.light.Light;

/**
 * How far a division with all below it is.
 *
 * @param children the divisions directly below, each with all below it
 * @param types how many of each type are done
 */
record CampaignProgress(UUID campaignId, LocalDate day, Share total, List<Share> children, List<TypeShare> types) {

    /**
     * Done of all.
     *
     * @param share to four places; 1 where there is nothing to do
     */
    record Share(String divisionCode, String name, int milestones, int done, BigDecimal share, Light light) {}

    /** Done of all of a type. */
    record TypeShare(String type, int milestones, int done) {}
}
