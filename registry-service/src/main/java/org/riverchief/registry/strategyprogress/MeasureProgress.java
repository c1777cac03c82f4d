package org.riverchief.registry.strategyprogress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a measure stands by its latest entry.
 *
 * @param asOf absent while nothing was reported
 * @param overdue whether it was to be done by now and is not
 */
record MeasureProgress(
        String measureCode,
        List<String> problemHeads,
        List<String> taskHeads,
        String leadDepartmentCode,
        BigDecimal fundsYuan,
        LocalDate dueOn,
        @Nullable LocalDate asOf,
        BigDecimal plannedPercent,
        BigDecimal actualPercent,
        @Nullable BigDecimal spentYuan,
        boolean overdue) {}
