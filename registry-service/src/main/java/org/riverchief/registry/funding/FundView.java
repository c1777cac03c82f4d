package org.riverchief.registry.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money of a year as clients see it.
 *
 * @param overspent whether more was spent than allocated
 */
record FundView(
        UUID id,
        String divisionCode,
        int year,
        FundSource source,
        @Nullable PartnerKind partnerKind,
        @Nullable String partnerName,
        String purposeCode,
        @Nullable UUID waterBodyId,
        @Nullable UUID strategyId,
        @Nullable String measureCode,
        BigDecimal plannedYuan,
        BigDecimal allocatedYuan,
        BigDecimal spentYuan,
        boolean overspent,
        @Nullable String note) {

    static FundView of(FundItem item, List<FundEntry> entries) {
        BigDecimal allocated = sum(entries, EntryKind.ALLOCATED);
        BigDecimal spent = sum(entries, EntryKind.SPENT);
        return new FundView(
                item.id,
                item.divisionCode,
                item.year,
                item.source,
                item.partnerKind,
                item.partnerName,
                item.purposeCode,
                item.waterBodyId,
                item.strategyId,
                item.measureCode,
                item.plannedYuan,
                allocated,
                spent,
                spent.compareTo(allocated) > 0,
                item.note);
    }

    static BigDecimal sum(List<FundEntry> entries, EntryKind kind) {
        return entries.stream()
                .filter(entry -> entry.kind == kind)
                .map(entry -> entry.amountYuan)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
