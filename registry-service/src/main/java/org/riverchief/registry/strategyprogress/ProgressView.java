package org.riverchief.registry.strategyprogress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as clients see it. */
record ProgressView(
        UUID id,
        String measureCode,
        LocalDate asOf,
        BigDecimal plannedPercent,
        BigDecimal actualPercent,
        @Nullable BigDecimal spentYuan,
        @Nullable String note,
        List<String> evidence,
        Instant recordedAt,
        String recordedBy) {

    static ProgressView of(StrategyProgress progress) {
        return new ProgressView(
                progress.id,
                progress.measureCode,
                progress.asOf,
                progress.plannedPercent,
                progress.actualPercent,
                progress.spentYuan,
                progress.note,
                List.copyOf(progress.evidence),
                progress.recordedAt,
                progress.recordedBy);
    }
}
