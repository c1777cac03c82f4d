package org.riverchief.registry.responsibility;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.appointment.HeldPost;
import org.riverchief.registry.geometry.Position;
import org.riverchief.registry.reach.Bank;

/**
 * Who answers at a place and an instant. All of it stands on notice boards and in the public chief list: names, posts and
 * office phones, never anything private.
 *
 * @param position the place in CGCS2000
 * @param bank the bank the place is on, seen downstream
 * @param boundary whether divisions meet here
 * @param chain who is in charge, from the narrowest level to the widest
 * @param office the nearest River Chief Office of a division that holds the place
 * @param contactDepartmentCode the department that works for the nearest chief of the chain who has one
 * @param lead who leads where divisions meet: the lowest chief above all of them
 * @param toTell who is to be told, the most urgent first
 */
record AnswerView(
        Instant at,
        Position position,
        UUID reachId,
        String reachCode,
        String reachName,
        UUID waterBodyId,
        String waterBodyName,
        BigDecimal chainageKm,
        BigDecimal distanceMetres,
        Bank bank,
        boolean boundary,
        List<Charge> chain,
        @Nullable Office office,
        @Nullable String contactDepartmentCode,
        @Nullable Charge lead,
        List<Notice> toTell) {

    /**
     * Who is in charge of a part of the water.
     *
     * @param reachId absent where the level has no reach here: who has the whole water answers, or the general chiefs
     * @param vacant whether nobody is appointed
     */
    record Charge(
            DivisionLevel level,
            String divisionCode,
            String divisionName,
            @Nullable UUID reachId,
            @Nullable String reachName,
            boolean vacant,
            List<HeldPost> chiefs) {}

    record Office(String divisionCode, String name, String dutyPhone) {}

    /** Why somebody is to be told, and who. */
    record Notice(Reason reason, Charge charge) {}

    /** In the order of urgency. */
    enum Reason {
        OPPOSITE_BANK,
        ACROSS_BOUNDARY,
        NEXT_DOWNSTREAM,
        FIRST_DOWNSTREAM_COUNTY
    }
}
