package org.riverchief.registry.board;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which boards are asked for. */
public class BoardSearch {

    /** This division and all below it. */
    @QueryParam("division")
    public @Nullable String division;

    @QueryParam("reach")
    public @Nullable UUID reach;

    @QueryParam("waterBody")
    public @Nullable UUID waterBody;

    @QueryParam("state")
    public @Nullable BoardState state;

    @QueryParam("condition")
    public @Nullable BoardCondition condition;

    /** Only published boards whose update is overdue today (true) or is not (false). */
    @QueryParam("stale")
    public @Nullable Boolean stale;
}
