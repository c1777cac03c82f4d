package org.riverchief.assessment.integration.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riverchief.assessment.Events.received;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactValues;
import org.riverchief.assessment.fact.FactValues.OrderOutcome;
import org.riverchief.assessment.period.PeriodClock;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class NotificationContractTest {

    @Inject
    PeriodClock clock;

    @Test
    void readsThePublishedOrder() {
        Fact fact = EventContract.of("notification/order.issued.v1")
                .example(OrderEventsConsumer.OrderIssued.class)
                .toFact(received("org.riverchief.order.issued.v1"), clock);

        assertThat(fact.occurredOn()).isEqualTo(LocalDate.of(2026, 12, 5));
        assertThat(fact.values(FactValues.OrderIssued.class).sourceType()).isEqualTo("PROBLEM_OVERDUE");
        assertThat(fact.chiefId()).isNotNull();
        assertThat(fact.reachId()).isNotNull();
    }

    @Test
    void readsThePublishedEndOfAnOrder() {
        Fact fact = EventContract.of("notification/order.closed.v1")
                .example(OrderEventsConsumer.OrderClosed.class)
                .toFact(received("org.riverchief.order.closed.v1"), clock);

        assertThat(fact.values(FactValues.OrderClosed.class).outcome()).isEqualTo(OrderOutcome.RECTIFIED);
    }
}
