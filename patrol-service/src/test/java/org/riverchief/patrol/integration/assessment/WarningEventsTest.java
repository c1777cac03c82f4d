package org.riverchief.patrol.integration.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.demand.WarningColour;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class WarningEventsTest {

    @Test
    void readsThePublishedExamples() {
        EventContract raised = EventContract.of("assessment/warning.raised.v1");
        EventContract lifted = EventContract.of("assessment/warning.lifted.v1");

        raised.assertJsonMatches(raised.exampleJson());
        lifted.assertJsonMatches(lifted.exampleJson());
        assertThat(raised.example(WarningRaised.class).colour()).isEqualTo(WarningColour.ORANGE);
        assertThat(lifted.example(WarningLifted.class).liftedAt()).isEqualTo(Instant.parse("2026-12-01T02:00:00Z"));
    }
}
