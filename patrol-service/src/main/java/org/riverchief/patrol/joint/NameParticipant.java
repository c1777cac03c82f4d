package org.riverchief.patrol.joint;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who else took part; exactly one of the two is named. */
record NameParticipant(
        @Nullable UUID chiefId,

        @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Size(max = 40)
        String departmentCode) {

    boolean namesOne() {
        return (chiefId == null) != (departmentCode == null);
    }
}
