package org.riverchief.assessment.integration.patrol;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactKind;
import org.riverchief.assessment.fact.FactService;
import org.riverchief.assessment.fact.FactValues;
import org.riverchief.assessment.fact.FactValues.Interval;
import org.riverchief.assessment.fact.FactValues.Verdict;
import org.riverchief.assessment.period.PeriodClock;
import org.riverchief.defaults.events.EventInbox;
import org.riverchief.defaults.events.ReceivedEvent;

@ApplicationScoped
class PatrolEventsConsumer {

    private final EventInbox inbox;
    private final FactService facts;
    private final PeriodClock clock;

    PatrolEventsConsumer(EventInbox inbox, FactService facts, PeriodClock clock) {
        this.inbox = inbox;
        this.facts = facts;
        this.clock = clock;
    }

    @Incoming("patrol-patrol")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.process(record, this::apply);
    }

    private void apply(ReceivedEvent event) {
        if (event.type().equals("org.riverchief.patrol.judged.v1")) {
            facts.record(event.read(PatrolJudged.class).toFact(event, clock), event.source(), event.id());
        }
    }

    record PatrolJudged(
            UUID patrolId,
            long judgement,
            UUID reachId,
            String divisionCode,
            UUID chiefId,
            @Nullable UUID onBehalfOf,
            Instant startedAt,
            Verdict verdict,
            List<CoveredInterval> coveredIntervals,
            int ruleVersion,
            String certificateHash) {

        record CoveredInterval(BigDecimal fromKm, BigDecimal toKm) {
            Interval upwards() {
                return new Interval(fromKm.min(toKm), fromKm.max(toKm));
            }
        }

        Fact toFact(ReceivedEvent event, PeriodClock clock) {
            return new Fact(
                    Fact.idOf(event.source(), event.id()),
                    FactKind.PATROL_JUDGED,
                    patrolId,
                    judgement,
                    chiefId,
                    reachId,
                    divisionCode,
                    startedAt,
                    clock.dayOf(startedAt),
                    new FactValues.PatrolJudged(
                            verdict,
                            coveredIntervals.stream()
                                    .map(CoveredInterval::upwards)
                                    .toList(),
                            onBehalfOf,
                            ruleVersion,
                            certificateHash));
        }
    }
}
