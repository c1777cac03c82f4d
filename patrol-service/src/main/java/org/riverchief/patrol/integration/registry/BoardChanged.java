package org.riverchief.patrol.integration.registry;

import java.util.UUID;

/** What the registry tells of a notice board, as far as it matters here. */
record BoardChanged(
        UUID boardId,
        String number,
        String state,
        UUID reachId,
        String divisionCode,
        double longitude,
        double latitude) {

    static final String TYPE = "org.riverchief.board.changed.v1";
}
