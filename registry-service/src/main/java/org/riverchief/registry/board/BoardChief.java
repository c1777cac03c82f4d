package org.riverchief.registry.board;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * A chief as a board shows one: name and post, never a person's phone.
 *
 * @param since when the appointment began
 */
public record BoardChief(
        UUID appointmentId,
        UUID chiefId,
        DivisionLevel level,
        String role,
        String name,
        @Nullable String post,
        Instant since) {

    /** Returns what of it can be read on the board. */
    Shown shown() {
        return new Shown(level, role, name, post);
    }

    /** What stands on the board. */
    record Shown(
            DivisionLevel level,
            String role,
            String name,
            @Nullable String post) {}
}
