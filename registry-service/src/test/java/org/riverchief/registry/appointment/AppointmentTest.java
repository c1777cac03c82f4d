package org.riverchief.registry.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.role.Place;
import org.riverchief.registry.role.RoleView;

class AppointmentTest {

    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final RoleView GENERAL_CHIEF = role("GENERAL_CHIEF", Place.DIVISION, DivisionLevel.TOWN);
    private static final RoleView STEWARD = role("REACH_STEWARD", Place.REACH, DivisionLevel.TOWN);
    private static final RoleView CITY_ONLY = role("CITY_CHIEF", Place.DIVISION, DivisionLevel.CITY);
    private static final Instant LATER = Instant.parse("2025-06-01T00:00:00Z");

    @Test
    void takesItsLevelFromTheDivision() {
        assertThat(make(GENERAL_CHIEF, null, null).level).isEqualTo(DivisionLevel.TOWN);
    }

    @Test
    void isForThePlacesAndLevelsOfTheRole() {
        assertThatThrownBy(() -> make(GENERAL_CHIEF, UUID.randomUUID(), null)).hasMessageContaining("GENERAL_CHIEF");
        assertThatThrownBy(() -> make(STEWARD, null, null)).hasMessageContaining("REACH_STEWARD");
        assertThatThrownBy(() -> make(CITY_ONLY, null, null)).hasMessageContaining("CITY");
        assertThat(make(STEWARD, UUID.randomUUID(), null).place).isEqualTo(Place.REACH);
    }

    @Test
    void isForAWaterAloneOrWithAllThatFlowsIntoIt() {
        assertThat(order(null, UUID.randomUUID(), null).place()).isEqualTo(Place.WATER_BODY);
        assertThat(order(null, UUID.randomUUID(), true).place()).isEqualTo(Place.BASIN);
        assertThat(order(null, null, null).place()).isEqualTo(Place.DIVISION);
    }

    @Test
    void endsAfterItBegan() {
        Appointment appointment = make(GENERAL_CHIEF, null, null);

        assertThatThrownBy(() -> appointment.end(START)).hasMessageContaining("ends after it began");
        appointment.end(LATER);

        assertThat(appointment.validTo).isEqualTo(LATER);
    }

    @Test
    void endsEarlierThanPlannedButNeverLater() {
        Appointment appointment = make(GENERAL_CHIEF, null, LATER);

        assertThatThrownBy(() -> appointment.end(LATER.plusSeconds(1))).hasMessageContaining("has an end already");
        appointment.end(LATER.minusSeconds(1));

        assertThat(appointment.validTo).isEqualTo(LATER.minusSeconds(1));
    }

    @Test
    void isNotMadeToEndBeforeItBegins() {
        assertThatThrownBy(() -> make(GENERAL_CHIEF, null, START)).hasMessageContaining("ends after");
    }

    private static Appointment make(RoleView role, UUID reachId, Instant until) {
        Appoint order = new Appoint(UUID.randomUUID(), role.code(), "441781105", reachId, null, null, START, until);
        return Appointment.make(UUID.randomUUID(), order, role, START);
    }

    private static Appoint order(UUID reachId, UUID waterBodyId, Boolean withTributaries) {
        return new Appoint(
                UUID.randomUUID(), "RIVER_CHIEF", "441781105", reachId, waterBodyId, withTributaries, START, null);
    }

    private static RoleView role(String code, Place place, DivisionLevel level) {
        return new RoleView(
                code,
                0,
                code,
                List.of(place),
                List.of(level),
                List.of(),
                List.of(),
                false,
                false,
                false,
                true,
                "test",
                null,
                true);
    }
}
