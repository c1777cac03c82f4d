package org.riverchief.patrol.tasklist;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.patrol.demand.PatrolPeriod;
import org.riverchief.patrol.task.TaskState;

/** Which tasks are asked for; what is absent does not matter. */
class TaskFilter {

    /** This division and all below it. */
    @QueryParam("division")
    public @Nullable String division;

    @QueryParam("chiefId")
    public @Nullable UUID chiefId;

    @QueryParam("reachId")
    public @Nullable UUID reachId;

    @QueryParam("level")
    public @Nullable DivisionLevel level;

    @QueryParam("period")
    public @Nullable PatrolPeriod period;

    @QueryParam("state")
    public @Nullable TaskState state;

    /** Tasks whose period has ended by this day, or later. */
    @QueryParam("from")
    public @Nullable LocalDate from;

    /** Tasks whose period began by this day, or earlier. */
    @QueryParam("to")
    public @Nullable LocalDate to;
}
