package org.riverchief.registry.coding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule as clients see it.
 *
 * @param divisionCode absent where it is everybody's
 * @param validTo first day it no longer holds
 */
record CodeRuleView(
        UUID id,
        CodedThing thing,
        @Nullable String divisionCode,
        String form,
        boolean beginsWithCounty,
        String description,
        String source,
        @Nullable Integer sourceYear,
        boolean verified,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static CodeRuleView of(CodeRule rule) {
        return new CodeRuleView(
                rule.id,
                rule.thing,
                rule.divisionCode,
                rule.form,
                rule.beginsWithCounty,
                rule.description,
                rule.source,
                rule.sourceYear,
                rule.verified,
                rule.validFrom,
                rule.validTo);
    }
}
