package org.riverchief.notification.integration.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.notification.watch.CaseFacts;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ProblemEventsContractTest {

    private static final UUID PROBLEM = UUID.fromString("019ac0de-0000-7000-8000-000000000009");

    @Test
    void readsADispatchedProblem() {
        CaseFacts facts = EventContract.of("patrol/problem.dispatched.v1")
                .example(ProblemDispatched.class)
                .facts();

        assertThat(facts.key().id()).isEqualTo(PROBLEM);
        assertThat(facts.leadDepartmentCode()).isEqualTo("WATER");
        assertThat(facts.leadDivisionCode()).isEqualTo("441781");
        assertThat(facts.dueAt()).isEqualTo(Instant.parse("2026-12-04T15:59:59Z"));
    }

    @Test
    void readsAHandledProblem() {
        ProblemHandled handled = EventContract.of("patrol/problem.handled.v1").example(ProblemHandled.class);

        assertThat(handled.change().key().id()).isEqualTo(PROBLEM);
        assertThat(handled.change().handledAt()).isEqualTo(Instant.parse("2026-11-25T07:00:00Z"));
    }

    @Test
    void readsWhichProblemWasReturnedOrReopened() {
        for (String verb : List.of("returned", "reopened")) {
            ProblemNamed named =
                    EventContract.of("patrol/problem." + verb + ".v1").example(ProblemNamed.class);

            assertThat(named.key().id()).isEqualTo(PROBLEM);
        }
    }

    @Test
    void readsUntilWhenAProblemWasExtended() {
        ProblemExtended extended =
                EventContract.of("patrol/problem.extended.v1").example(ProblemExtended.class);

        assertThat(extended.key().id()).isEqualTo(PROBLEM);
        assertThat(extended.dueAt()).isEqualTo(Instant.parse("2026-12-18T15:59:59Z"));
    }

    @Test
    void readsWhatEndedWithoutBeingClosed() {
        ProblemMerged merged = EventContract.of("patrol/problem.merged.v1").example(ProblemMerged.class);
        ProblemWithdrawn withdrawn =
                EventContract.of("patrol/problem.withdrawn.v1").example(ProblemWithdrawn.class);

        assertThat(merged.change().closedAt()).isEqualTo(Instant.parse("2026-11-23T02:00:00Z"));
        assertThat(withdrawn.change().closedAt()).isEqualTo(Instant.parse("2026-11-20T00:40:00Z"));
    }

    @Test
    void readsAClosedProblem() {
        ProblemClosed closed = EventContract.of("patrol/problem.closed.v1").example(ProblemClosed.class);

        assertThat(closed.change().key().id()).isEqualTo(PROBLEM);
        assertThat(closed.closedAt()).isEqualTo(Instant.parse("2026-11-26T02:00:00Z"));
    }
}
