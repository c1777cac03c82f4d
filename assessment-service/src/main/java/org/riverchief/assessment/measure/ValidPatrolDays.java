package org.riverchief.assessment.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactKind;
import org.riverchief.assessment.fact.FactValues.PatrolJudged;
import org.riverchief.assessment.fact.FactValues.Verdict;
import org.riverchief.assessment.measure.Evidence.Effect;

/** A patrol counts on the day it began, however many there were that day. */
final class ValidPatrolDays {

    private ValidPatrolDays() {}

    static Measurement measure(Dossier dossier, int requiredDays) {
        List<Fact> patrols = dossier.ownInPeriod(FactKind.PATROL_JUDGED);
        Set<LocalDate> days = patrols.stream()
                .filter(ValidPatrolDays::isValid)
                .map(Fact::occurredOn)
                .collect(Collectors.toSet());
        int due = dueDays(dossier, requiredDays);
        return new Measurement(
                Quantity.rate(Math.min(days.size(), due), due),
                patrols.stream()
                        .map(patrol -> Evidence.of(patrol, isValid(patrol) ? Effect.COUNTED : Effect.NOT_COUNTED))
                        .toList());
    }

    /** Who was in office for part of the period owes that part, rounded up to a day. */
    private static int dueDays(Dossier dossier, int requiredDays) {
        int periodDays = dossier.period().days();
        return (requiredDays * dossier.tenure().days() + periodDays - 1) / periodDays;
    }

    static boolean isValid(Fact patrol) {
        return patrol.values(PatrolJudged.class).verdict() == Verdict.VALID;
    }
}
