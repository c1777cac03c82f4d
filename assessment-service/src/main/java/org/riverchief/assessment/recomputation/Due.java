package org.riverchief.assessment.recomputation;

import java.time.LocalDate;
import java.util.UUID;
import org.riverchief.assessment.period.Period;
import org.riverchief.assessment.period.PeriodKind;

/** A chief's period to be judged. */
record Due(UUID chiefId, PeriodKind periodKind, LocalDate periodFrom) {

    Period period() {
        return periodKind.containing(periodFrom);
    }
}
