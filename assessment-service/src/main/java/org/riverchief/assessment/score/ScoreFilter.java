package org.riverchief.assessment.score;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which scores are asked for. */
class ScoreFilter {

    @QueryParam("chief")
    public @Nullable UUID chief;

    /** Periods that end on this day or later. */
    @QueryParam("from")
    public @Nullable LocalDate from;

    /** Periods that begin on this day or before. */
    @QueryParam("to")
    public @Nullable LocalDate to;
}
