package org.riverchief.registry.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riverchief.defaults.security.DivisionLevel;

class AppointmentTest {

    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2025-06-01T00:00:00Z");

    @Test
    void takesItsLevelFromTheDivision() {
        assertThat(make(AppointmentRole.GENERAL_CHIEF, null, null).level).isEqualTo(DivisionLevel.TOWN);
    }

    @ParameterizedTest
    @EnumSource(AppointmentRole.class)
    void isForAReachOrForADivisionAsTheRoleSays(AppointmentRole role) {
        UUID wrong = role.isForReach() ? null : UUID.randomUUID();

        assertThatThrownBy(() -> make(role, wrong, null)).hasMessageContaining(role.name());
    }

    @Test
    void endsAfterItBegan() {
        Appointment appointment = make(AppointmentRole.GENERAL_CHIEF, null, null);

        assertThatThrownBy(() -> appointment.end(START)).hasMessageContaining("ends after it began");
        appointment.end(LATER);

        assertThat(appointment.validTo).isEqualTo(LATER);
    }

    @Test
    void endsEarlierThanPlannedButNeverLater() {
        Appointment appointment = make(AppointmentRole.GENERAL_CHIEF, null, LATER);

        assertThatThrownBy(() -> appointment.end(LATER.plusSeconds(1))).hasMessageContaining("has an end already");
        appointment.end(LATER.minusSeconds(1));

        assertThat(appointment.validTo).isEqualTo(LATER.minusSeconds(1));
    }

    @Test
    void isNotMadeToEndBeforeItBegins() {
        assertThatThrownBy(() -> make(AppointmentRole.GENERAL_CHIEF, null, START))
                .hasMessageContaining("ends after");
    }

    private static Appointment make(AppointmentRole role, UUID reachId, Instant until) {
        Appoint order = new Appoint(UUID.randomUUID(), role, "441781105", reachId, START, until);
        return Appointment.make(UUID.randomUUID(), order, START);
    }
}
