package org.riverchief.assessment.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riverchief.assessment.fact.FactService;
import org.riverchief.assessment.judging.SchemeDefinition;
import org.riverchief.assessment.measure.Dossier;
import org.riverchief.assessment.measure.Tenure;
import org.riverchief.assessment.period.Period;
import org.riverchief.assessment.period.PeriodClock;
import org.riverchief.assessment.scheme.SchemeService;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.defaults.security.DivisionCode;

/** Judges chiefs and publishes what is new. */
@ApplicationScoped
public class ScoreService {

    private final FactService facts;
    private final SchemeService schemes;
    private final PeriodClock clock;
    private final Outbox outbox;

    ScoreService(FactService facts, SchemeService schemes, PeriodClock clock, Outbox outbox) {
        this.facts = facts;
        this.schemes = schemes;
        this.clock = clock;
        this.outbox = outbox;
    }

    /**
     * Judges a chief's period from the facts there are and adds a version if it says something new.
     *
     * @return when the score becomes final, if it is not
     */
    @Transactional
    public Optional<Instant> compute(UUID chiefId, Period period) {
        Optional<ScoreVersion> latest = ScoreVersion.findLatest(ScoreVersion.idOf(chiefId, period));
        Optional<ScoreVersion> judged =
                Dossier.of(chiefId, period, facts.bearingOn(chiefId, period)).flatMap(this::judge);
        if (judged.isEmpty()) {
            latest.filter(before -> before.state != ScoreState.WITHDRAWN)
                    .ifPresent(before -> publish(before.withdrawal(), latest));
            return Optional.empty();
        }
        ScoreVersion score = judged.get();
        score.settle(latest, clock.now());
        if (latest.filter(score::saysTheSameAs).isEmpty()) {
            publish(score, latest);
        }
        return score.state == ScoreState.PROVISIONAL ? Optional.of(score.closesAt) : Optional.empty();
    }

    /** Returns the periods the chief has a score of. */
    public List<Period> periodsOf(UUID chiefId) {
        return ScoreVersion.findFirstOf(chiefId).stream()
                .map(ScoreVersion::period)
                .toList();
    }

    private Optional<ScoreVersion> judge(Dossier dossier) {
        Tenure tenure = dossier.tenure();
        return schemes.rulesFor(tenure.level(), DivisionCode.of(tenure.divisionCode()), tenure.period())
                .map(scheme -> ScoreVersion.of(scheme, dossier, closing(scheme, tenure.period())));
    }

    private Instant closing(SchemeDefinition scheme, Period period) {
        return clock.endOf(period).plus(Duration.ofDays(scheme.graceDays()));
    }

    private void publish(ScoreVersion score, Optional<ScoreVersion> latest) {
        score.follow(latest, clock.now());
        score.persist();
        outbox.add(ScorePublished.of(score));
    }
}
