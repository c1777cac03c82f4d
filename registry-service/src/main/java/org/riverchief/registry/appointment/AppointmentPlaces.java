package org.riverchief.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.reach.ReachService;
import org.riverchief.registry.role.RoleView;
import org.riverchief.registry.waterbody.WaterBodyKind;
import org.riverchief.registry.waterbody.WaterBodyService;

/** Checks that what someone is to be chief of exists, is of a kind the role is for and lies in the division. */
@ApplicationScoped
class AppointmentPlaces {

    private final ReachService reaches;
    private final WaterBodyService waterBodies;
    private final RegistryDays days;

    AppointmentPlaces(ReachService reaches, WaterBodyService waterBodies, RegistryDays days) {
        this.reaches = reaches;
        this.waterBodies = waterBodies;
        this.days = days;
    }

    void check(Appoint order, RoleView role, LocalDate day) {
        if (order.reachId() != null) {
            checkReach(order, order.reachId(), role, day);
        }
        if (order.waterBodyId() != null) {
            checkWaterBody(order, order.waterBodyId(), role);
        }
    }

    private void checkReach(Appoint order, UUID reachId, RoleView role, LocalDate day) {
        DivisionCode inCharge = DivisionCode.of(reaches.requireDivision(reachId, day));
        reaches.requireLasting(reachId, order.validTo() == null ? null : days.of(order.validTo()));
        WaterBodyKind kind =
                waterBodies.require(reaches.requireWaterBody(reachId)).kind();
        if (!DivisionCode.of(order.divisionCode()).covers(inCharge)
                || !role.waterBodyKinds().contains(kind)) {
            throw AppointmentProblems.wrongPlace(role);
        }
    }

    /** The record of a long river is kept by a division above those it flows through, that of a pond by one below. */
    private void checkWaterBody(Appoint order, UUID waterBodyId, RoleView role) {
        var waterBody = waterBodies.require(waterBodyId);
        DivisionCode keeper = DivisionCode.of(waterBody.divisionCode());
        DivisionCode division = DivisionCode.of(order.divisionCode());
        if (!(keeper.covers(division) || division.covers(keeper))
                || !role.waterBodyKinds().contains(waterBody.kind())) {
            throw AppointmentProblems.wrongPlace(role);
        }
    }
}
