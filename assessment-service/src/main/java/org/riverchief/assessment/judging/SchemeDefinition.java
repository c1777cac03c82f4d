package org.riverchief.assessment.judging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.riverchief.assessment.period.PeriodKind;

/**
 * A version of a scheme: all that turns facts into a score.
 *
 * @param validFrom periods that begin on this day or later are judged by it
 * @param graceDays days after a period's end in which late facts are waited for before its score is final
 * @param base the points everybody starts with
 * @param note what the version leaves out and other remarks for its readers
 */
public record SchemeDefinition(
        String code,
        int version,
        LocalDate validFrom,
        PeriodKind periodKind,
        int graceDays,
        BigDecimal base,
        String note,
        List<IndicatorDefinition> indicators) {}
