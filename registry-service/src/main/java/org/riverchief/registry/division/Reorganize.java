package org.riverchief.registry.division;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A merger, a split or a change of codes, all of it or nothing. A division ends on the day unless it is among its own
 * successors. Its reaches get an edition in the successor from that day; where there are several, {@code reachMoves} says
 * which goes where. Waters it keeps the record of go to the successor, or to the division above where there are several.
 * Appointments are an act of their own division and never carried over: they end when {@code endAppointments} says so, and
 * otherwise refuse the whole. What was before stays readable by its day.
 *
 * @param effectiveOn first day of the new order
 * @param document the decision it rests on
 * @param register divisions that begin on that day
 */
record Reorganize(
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 200) String document,
        @NotNull List<@NotNull @Valid NewDivision> register,
        @NotEmpty List<@NotNull @Valid Succession> successions,
        @NotNull List<@NotNull @Valid ReachMove> reachMoves,
        boolean endAppointments) {

    record NewDivision(
            @NotNull String code, @NotBlank @Size(max = 100) String name, boolean functionalZone) {}

    record Succession(@NotNull String from, @NotNull String to) {}

    record ReachMove(@NotNull UUID reachId, @NotNull String to) {}
}
