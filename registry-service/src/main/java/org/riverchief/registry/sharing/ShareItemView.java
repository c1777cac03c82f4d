package org.riverchief.registry.sharing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shared data as clients see it. */
record ShareItemView(
        UUID id,
        String code,
        String name,
        String divisionCode,
        String providerDepartmentCode,
        Frequency frequency,
        int dueWithinHours,
        Classification classification,
        String content,
        @Nullable LocalDate retiredOn) {

    static ShareItemView of(ShareItem item) {
        return new ShareItemView(
                item.id,
                item.code,
                item.name,
                item.divisionCode,
                item.providerDepartmentCode,
                item.frequency,
                item.dueWithinHours,
                item.classification,
                item.content,
                item.retiredOn);
    }
}
