package org.riverchief.registry.division;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.riverchief.registry.Standing;

/**
 * Divisions are about to end or to give something up, in the running transaction. Whoever keeps things that belong to
 * divisions observes this, moves or ends them, and adds to {@code standing} what would be left, which refuses the whole.
 *
 * @param from first day of the new order
 * @param successors by division the codes that take over from it, itself among them where it goes on
 * @param reachMoves by reach the division it goes to
 */
public record DivisionsChanging(
        LocalDate from,
        Map<String, Set<String>> successors,
        Map<UUID, String> reachMoves,
        boolean endAppointments,
        Standing standing) {

    /** Returns whether the division is no more from that day. */
    public boolean ends(String code) {
        return !successors.getOrDefault(code, Set.of(code)).contains(code);
    }
}
