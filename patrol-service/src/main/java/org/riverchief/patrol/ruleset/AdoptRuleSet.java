package org.riverchief.patrol.ruleset;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;

/**
 * A rule set becomes a division's rule.
 *
 * @param validFrom absent: at once
 */
record AdoptRuleSet(
        @NotNull DivisionCode divisionCode, @Nullable OffsetDateTime validFrom) {}
