package org.riverchief.registry.funding;

import org.jspecify.annotations.Nullable;

/**
 * What money is for, as clients see it.
 *
 * @param maintenance whether it counts to the spending per kilometre
 */
record PurposeView(
        String code,
        String name,
        boolean maintenance,
        String source,
        @Nullable Integer sourceYear,
        boolean verified) {

    static PurposeView of(FundPurpose purpose) {
        return new PurposeView(
                purpose.code, purpose.name, purpose.maintenance, purpose.source, purpose.sourceYear, purpose.verified);
    }
}
