package org.riverchief.registry.strategyprogress;

import java.math.BigDecimal;

/**
 * Sums over the measures in force that serve a head; one that serves two counts under both.
 *
 * @param plannedPercent mean over the measures; one nothing was reported of counts as 0
 * @param done measures that reached 100 %
 * @param overdue measures whose due day has passed without
 */
record HeadProgress(
        String code,
        String name,
        int strategies,
        int measures,
        BigDecimal fundsYuan,
        BigDecimal spentYuan,
        BigDecimal plannedPercent,
        BigDecimal actualPercent,
        int done,
        int overdue) {}
