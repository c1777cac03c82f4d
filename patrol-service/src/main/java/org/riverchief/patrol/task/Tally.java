package org.riverchief.patrol.task;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.demand.PatrolMode;
import org.riverchief.patrol.patrolling.DutyPatrol;
import org.riverchief.patrol.track.Verdict;

/** Says of each patrol of a chief on a reach whether it counts; the same patrols in any order give the same answer. */
final class Tally {

    /**
     * What the rule says about counting.
     *
     * @param delegatedPerYear how many patrols of others count in a calendar year; null: all
     */
    record Terms(
            Predicate<PatrolMode> counting,
            @Nullable Duration minimumInterval,
            @Nullable Integer delegatedPerYear) {

        static Terms of(
                Predicate<PatrolMode> counting,
                Optional<Duration> minimumInterval,
                Optional<BigDecimal> delegatedShare,
                int perYear) {
            return new Terms(
                    counting,
                    minimumInterval.orElse(null),
                    delegatedShare
                            .map(share -> share.multiply(BigDecimal.valueOf(perYear))
                                    .setScale(0, RoundingMode.DOWN)
                                    .intValueExact())
                            .orElse(null));
        }
    }

    private final Terms terms;
    private final ZoneId zone;
    private final Set<LocalDate> countedDays = new HashSet<>();
    private @Nullable Instant lastCounted;
    private int year;
    private int delegatedThisYear;

    private Tally(Terms terms, ZoneId zone) {
        this.terms = terms;
        this.zone = zone;
    }

    /** Returns the outcome of each patrol, in the order they began. */
    static Map<DutyPatrol, Outcome> of(List<DutyPatrol> patrols, Terms terms, ZoneId zone) {
        Tally tally = new Tally(terms, zone);
        Map<DutyPatrol, Outcome> outcomes = new LinkedHashMap<>();
        patrols.stream().sorted(DutyPatrol.ORDER).forEach(patrol -> outcomes.put(patrol, tally.take(patrol)));
        return outcomes;
    }

    private Outcome take(DutyPatrol patrol) {
        Outcome outcome = outcome(patrol);
        if (outcome == Outcome.COUNTED) {
            LocalDate day = patrol.dayIn(zone);
            countedDays.add(day);
            lastCounted = patrol.startedAt();
            delegatedThisYear = delegatedIn(day.getYear()) + (patrol.delegated() ? 1 : 0);
            year = day.getYear();
        }
        return outcome;
    }

    private Outcome outcome(DutyPatrol patrol) {
        Verdict verdict = patrol.verdict();
        if (!terms.counting().test(patrol.mode())) {
            return Outcome.MODE_NOT_COUNTED;
        }
        if (verdict == Verdict.INVALID) {
            return Outcome.NOT_VALID;
        }
        if (countedDays.contains(patrol.dayIn(zone))) {
            return Outcome.SAME_DAY;
        }
        if (tooSoon(patrol)) {
            return Outcome.INTERVAL_TOO_SHORT;
        }
        Integer cap = terms.delegatedPerYear();
        if (patrol.delegated() && cap != null && delegatedIn(patrol.dayIn(zone).getYear()) >= cap) {
            return Outcome.DELEGATED_SHARE_REACHED;
        }
        return verdict == Verdict.VALID ? Outcome.COUNTED : Outcome.PENDING;
    }

    private boolean tooSoon(DutyPatrol patrol) {
        Duration interval = terms.minimumInterval();
        return interval != null && lastCounted != null && patrol.startedAt().isBefore(lastCounted.plus(interval));
    }

    private int delegatedIn(int asked) {
        return asked == year ? delegatedThisYear : 0;
    }
}
