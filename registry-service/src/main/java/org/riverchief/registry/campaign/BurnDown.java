package org.riverchief.registry.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was left at the end of each day on which something was done, from the start until today.
 *
 * @param milestones all there are to reach
 */
record BurnDown(
        UUID campaignId, String divisionCode, LocalDate startsOn, LocalDate dueOn, int milestones, List<Day> days) {

    /** What was left. */
    record Day(LocalDate day, int left) {}
}
