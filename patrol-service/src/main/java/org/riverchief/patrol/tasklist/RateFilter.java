package org.riverchief.patrol.tasklist;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/** Which rates are asked for. */
class RateFilter {

    /** What a row is about. */
    enum Grouping {
        CHIEF,
        /** The division of the chiefs' appointments. */
        DIVISION,
        /** A period, as WEEK/2026-11-16; the kinds of periods one after the other. */
        PERIOD
    }

    @QueryParam("by")
    @DefaultValue("CHIEF")
    public Grouping by = Grouping.CHIEF;

    /** This division and all below it. */
    @QueryParam("division")
    public @Nullable String division;

    @QueryParam("chiefId")
    public @Nullable UUID chiefId;

    @QueryParam("level")
    public @Nullable DivisionLevel level;
}
