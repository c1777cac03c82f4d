package org.riverchief.patrol.reachclass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The class of a reach from a day on.
 *
 * @param waterClass as rules name it, such as BLACK_ODOROUS; absent: none in particular
 * @param validFrom absent: today
 * @param source the document that says so
 */
record SetReachClass(
        @NotNull UUID reachId,

        @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Size(max = 40)
        String waterClass,

        @Nullable LocalDate validFrom,
        @NotBlank @Size(max = 300) String source) {}
