package org.riverchief.assessment.fact;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which facts are asked for. */
class FactFilter {

    @QueryParam("kind")
    public @Nullable FactKind kind;

    @QueryParam("chief")
    public @Nullable UUID chief;

    @QueryParam("reach")
    public @Nullable UUID reach;

    /** The patrol, problem, order, appointment or reach. */
    @QueryParam("evidence")
    public @Nullable UUID evidence;

    /** The first day, inclusive. */
    @QueryParam("from")
    public @Nullable LocalDate from;

    /** The last day, inclusive. */
    @QueryParam("to")
    public @Nullable LocalDate to;
}
