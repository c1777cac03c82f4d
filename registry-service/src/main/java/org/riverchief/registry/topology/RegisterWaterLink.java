package org.riverchief.registry.topology;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.graph.LinkKind;

/**
 * A link to register.
 *
 * @param fromKm chainage where a diversion leaves; absent for the others, which leave at the lower end
 * @param toKm chainage where a tributary joins (its confluence); where absent, the upper end
 * @param source where it was published
 * @param verified whether that source was read
 * @param validTo first day it no longer holds
 */
public record RegisterWaterLink(
        @NotNull LinkKind kind,
        @NotNull UUID fromWaterBodyId,

        @Nullable @DecimalMin("0") @Digits(integer = 5, fraction = 3)
        BigDecimal fromKm,

        @NotNull UUID toWaterBodyId,

        @Nullable @DecimalMin("0") @Digits(integer = 5, fraction = 3)
        BigDecimal toKm,

        @Nullable @Size(max = 300) String source,
        boolean verified,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Checks what can be told from the facts alone. */
    void check() {
        if (validTo != null && !validTo.isAfter(validFrom)) {
            throw TopologyProblems.invalidValidity();
        }
        if (fromWaterBodyId.equals(toWaterBodyId)) {
            throw TopologyProblems.invalidLink("A water does not lead into itself");
        }
        if ((kind == LinkKind.DIVERSION) != (fromKm != null)) {
            throw TopologyProblems.invalidLink(
                    "A diversion names the kilometre it leaves at (fromKm), and only it does");
        }
        if (kind == LinkKind.TRIBUTARY && toKm == null) {
            throw TopologyProblems.invalidLink("A tributary names the kilometre of its confluence (toKm)");
        }
    }
}
