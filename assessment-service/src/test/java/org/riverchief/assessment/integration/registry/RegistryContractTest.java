package org.riverchief.assessment.integration.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riverchief.assessment.Events.received;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactValues;
import org.riverchief.assessment.fact.FactValues.ChiefRole;
import org.riverchief.assessment.period.PeriodClock;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class RegistryContractTest {

    @Inject
    PeriodClock clock;

    @Inject
    ObjectMapper mapper;

    @Test
    void readsThePublishedAppointment() {
        AppointmentEventsConsumer.AppointmentChanged example = EventContract.of("registry/appointment.changed.v1")
                .example(AppointmentEventsConsumer.AppointmentChanged.class);

        Fact fact = example.toFact(received("org.riverchief.appointment.changed.v1"), clock);

        assertThat(fact.chiefId()).hasToString("019ac0de-0000-7000-8000-000000000004");
        assertThat(fact.reachId()).hasToString("019ac0de-0000-7000-8000-000000000001");
        assertThat(fact.divisionCode()).isEqualTo("441781105201");
        assertThat(fact.revision()).isEqualTo(7);
        assertThat(fact.values())
                .isEqualTo(new FactValues.AppointmentChanged(
                        "示范河长", ChiefRole.RIVER_CHIEF, DivisionLevel.VILLAGE, LocalDate.of(2025, 1, 1), null));
    }

    @Test
    void takesTheEndOfAnAppointmentForTheFirstInstantItNoLongerHolds() {
        AppointmentEventsConsumer.AppointmentChanged example = EventContract.of("registry/appointment.changed.v1")
                .example(AppointmentEventsConsumer.AppointmentChanged.class);
        AppointmentEventsConsumer.AppointmentChanged ended = new AppointmentEventsConsumer.AppointmentChanged(
                example.appointmentId(),
                example.chiefId(),
                example.chiefName(),
                example.role(),
                example.level(),
                example.divisionCode(),
                example.reachId(),
                example.validFrom(),
                Instant.parse("2026-11-17T16:00:00Z"));

        Fact fact = ended.toFact(received("org.riverchief.appointment.changed.v1"), clock);

        assertThat(fact.values(FactValues.AppointmentChanged.class).lastDay()).isEqualTo(LocalDate.of(2026, 11, 17));
    }

    @Test
    void takesARoleItDoesNotKnowForNoneOfItsOwn() throws JsonProcessingException {
        String json = EventContract.of("registry/appointment.changed.v1")
                .exampleJson()
                .replace("RIVER_CHIEF", "LAKE_CHIEF");

        assertThat(mapper.readValue(json, AppointmentEventsConsumer.AppointmentChanged.class)
                        .role())
                .isEqualTo(ChiefRole.OTHER);
    }

    @Test
    void readsThePublishedReach() {
        ReachEventsConsumer.ReachChanged example =
                EventContract.of("registry/reach.changed.v1").example(ReachEventsConsumer.ReachChanged.class);

        Fact fact = example.toFact(received("org.riverchief.reach.changed.v1"), clock);

        assertThat(fact.evidenceId()).isEqualTo(fact.reachId()).hasToString("019ac0de-0000-7000-8000-000000000001");
        assertThat(fact.values(FactValues.ReachChanged.class).chainageToKm()).isEqualByComparingTo("1.42");
    }
}
