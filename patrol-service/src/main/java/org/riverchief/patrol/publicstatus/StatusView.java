package org.riverchief.patrol.publicstatus;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a report is.
 *
 * @param status code of the state, for pages that choose a colour
 * @param words the state in plain Chinese
 * @param open whether something is still to be expected
 * @param judgeable whether the reporter may say now how it was handled
 * @param dueAt until when it should be handled
 * @param chief name and post of the chief who answers for the reach
 */
record StatusView(
        String trackingCode,
        String category,
        String categoryName,
        @Nullable String reachName,
        @Nullable String waterBodyName,
        Instant receivedAt,
        String status,
        String words,
        boolean open,
        boolean judgeable,
        Instant statusAt,
        @Nullable Instant dueAt,
        @Nullable Chief chief,
        List<Step> steps) {

    /** Who answers for the reach. */
    record Chief(String name, @Nullable String post) {}

    /**
     * A step on the way.
     *
     * @param answer what the office said to the reporter
     */
    record Step(
            Instant at,
            String status,
            String words,
            @Nullable String answer) {}
}
