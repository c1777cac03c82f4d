package org.riverchief.assessment.integration.patrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riverchief.assessment.Events.received;
import static org.riverchief.assessment.Facts.interval;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactKind;
import org.riverchief.assessment.fact.FactValues;
import org.riverchief.assessment.fact.FactValues.ProblemSource;
import org.riverchief.assessment.fact.FactValues.Severity;
import org.riverchief.assessment.fact.FactValues.Verdict;
import org.riverchief.assessment.period.PeriodClock;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class PatrolContractTest {

    @Inject
    PeriodClock clock;

    @Test
    void readsThePublishedJudgement() {
        PatrolEventsConsumer.PatrolJudged example =
                EventContract.of("patrol/patrol.judged.v1").example(PatrolEventsConsumer.PatrolJudged.class);

        Fact fact = example.toFact(received("org.riverchief.patrol.judged.v1"), clock);

        assertThat(fact.kind()).isEqualTo(FactKind.PATROL_JUDGED);
        assertThat(fact.revision()).isEqualTo(1);
        assertThat(fact.occurredAt()).isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
        assertThat(fact.occurredOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        FactValues.PatrolJudged values = fact.values(FactValues.PatrolJudged.class);
        assertThat(values.verdict()).isEqualTo(Verdict.VALID);
        assertThat(values.coveredIntervals()).containsExactly(interval("0.04", "1.38"));
    }

    @Test
    void readsThePublishedReport() {
        Fact fact = EventContract.of("patrol/problem.reported.v1")
                .example(ProblemEvent.Reported.class)
                .toFact(received("org.riverchief.problem.reported.v1"), clock);

        assertThat(fact.kind()).isEqualTo(FactKind.PROBLEM_FOUND);
        FactValues.ProblemFound values = fact.values(FactValues.ProblemFound.class);
        assertThat(values.severity()).isEqualTo(Severity.MINOR);
        assertThat(values.source()).isEqualTo(ProblemSource.PATROL);
        assertThat(values.reportedByChiefId()).isEqualTo(fact.chiefId());
        assertThat(fact.occurredAt()).isEqualTo(Instant.parse("2026-11-20T00:20:00Z"));
    }

    @Test
    void readsWhatBecomesOfAProblem() {
        Fact dispatched = EventContract.of("patrol/problem.dispatched.v1")
                .example(ProblemEvent.Dispatched.class)
                .toFact(received("org.riverchief.problem.dispatched.v1"), clock);
        Fact handled = EventContract.of("patrol/problem.handled.v1")
                .example(ProblemEvent.Handled.class)
                .toFact(received("org.riverchief.problem.handled.v1"), clock);
        Fact closed = EventContract.of("patrol/problem.closed.v1")
                .example(ProblemEvent.Closed.class)
                .toFact(received("org.riverchief.problem.closed.v1"), clock);

        assertThat(dispatched.values(FactValues.ProblemDispatched.class).severity())
                .isEqualTo(Severity.MINOR);
        assertThat(handled.values(FactValues.ProblemHandled.class).departmentCode())
                .isEqualTo("WATER");
        assertThat(closed.kind()).isEqualTo(FactKind.PROBLEM_CLOSED);
        assertThat(handled.evidenceId()).isEqualTo(dispatched.evidenceId()).isEqualTo(closed.evidenceId());
    }
}
